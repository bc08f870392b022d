import TerminalUI

/// Turns what ncurses reads, bytes and key codes, into inputs.
///
/// ncurses knows the keys of the terminal database; sequences it does not know reach it as single
/// bytes and are read here, so that none of them is taken for a series of commands.
struct KeyDecoder {
  enum State: Equatable {
    case ground
    /// After ESC; `repeated` after ESC ESC.
    case escape(repeated: Bool)
    /// After ESC O, the Single Shift Three of ECMA-48.
    case singleShift
    /// After ESC [, the Control Sequence Introducer of ECMA-48, with what came since.
    case sequence([UInt8])
    /// Bytes that belong to a sequence without meaning here.
    case skipping(Int)
    /// Between the marks of bracketed paste.
    case paste
  }

  var state = State.ground
  var alt = false
  private var inputs: [Input] = []
  private var paste = PasteBuffer()
  private var encoded: [UInt8] = []

  /// Whether the end mark of a paste is awaited.
  var isPasting: Bool { state == .paste }

  /// Takes a byte, 0 to 255.
  mutating func feed(byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape(let repeated): afterEscape(byte, repeated: repeated)
    case .singleShift: finishSingleShift(byte)
    case .sequence(let bytes): continueSequence(bytes, with: byte)
    case .skipping(let count): state = count > 1 ? .skipping(count - 1) : .ground
    case .paste: if let text = paste.add(byte) { endPaste(text) }
    }
  }

  /// Takes a key that ncurses recognized.
  mutating func feed(key: Key) {
    guard !isPasting else { return }
    var key = key
    if case .escape = state { key.alt = true }
    state = .ground
    encoded = []
    emit(key)
  }

  /// Takes an input that needs no decoding.
  mutating func feed(input: Input) {
    inputs.append(input)
  }

  /// Says that no more bytes wait: an escape that nothing follows was the Escape key.
  mutating func flush() {
    switch state {
    case .escape(let repeated):
      emit(Key(.escape))
      if repeated { emit(Key(.escape)) }
      state = .ground
    case .singleShift:
      alt = true
      emit(.character("O"))
      state = .ground
    case .ground, .sequence, .skipping, .paste:
      break
    }
  }

  /// Ends a paste whose end mark never came.
  mutating func abandonPaste() {
    guard isPasting else { return }
    endPaste(paste.finish())
  }

  /// The inputs complete so far, which are then forgotten.
  mutating func take() -> [Input] {
    defer { inputs = [] }
    return inputs
  }

  mutating func emit(_ key: Key) {
    var key = key
    key.alt = key.alt || alt
    alt = false
    inputs.append(.key(key))
  }

  private mutating func endPaste(_ text: String) {
    state = .ground
    inputs.append(.paste(text))
  }

  private mutating func afterEscape(_ byte: UInt8, repeated: Bool) {
    alt = repeated
    switch byte {
    case 0x1B:
      if repeated { emit(Key(.escape)) }
      state = .escape(repeated: true)
    case UInt8(ascii: "["):
      state = .sequence([])
    case UInt8(ascii: "O"):
      state = .singleShift
    default:
      alt = true
      state = .ground
      ground(byte)
    }
  }

  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      encoded = []
      state = .escape(repeated: false)
    case 0x80...0xFF:
      addEncoded(byte)
    default:
      encoded = []
      emit(Key(ascii: byte))
    }
  }

  /// Gathers the bytes of a UTF-8 character; what is not UTF-8 is dropped.
  private mutating func addEncoded(_ byte: UInt8) {
    let begins = byte & 0xC0 == 0xC0
    if begins { encoded = [] }
    guard begins || !encoded.isEmpty else { return }
    encoded.append(byte)
    let length = (~encoded[0]).leadingZeroBitCount
    guard encoded.count >= length else { return }
    let text = String(validating: encoded, as: UTF8.self)
    encoded = []
    guard let text, let character = text.first, text.unicodeScalars.allSatisfy({ $0.value > 0x9F })
    else {
      alt = false
      return
    }
    emit(.character(character))
  }
}
