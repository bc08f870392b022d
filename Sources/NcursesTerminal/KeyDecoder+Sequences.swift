import TerminalUI

/// Escape sequences that xterm and its many relatives send for keys, whatever `TERM` says.
extension KeyDecoder {
  /// Sequences longer than this are no keys.
  private static let maximumLength = 32

  mutating func finishSingleShift(_ byte: UInt8) {
    state = .ground
    if let code = Key.Code(letter: byte) {
      emit(Key(code))
    } else {
      alt = false
    }
  }

  mutating func continueSequence(_ bytes: [UInt8], with byte: UInt8) {
    switch byte {
    case 0x20...0x3F where bytes.count < Self.maximumLength:
      state = .sequence(bytes + [byte])
    case 0x40...0x7E:
      state = .ground
      finishSequence(parameters: bytes, final: byte)
    case 0x20...0x3F:
      state = .ground
      alt = false
    default:
      state = .ground
      alt = false
      feed(byte: byte)
    }
  }

  private mutating func finishSequence(parameters bytes: [UInt8], final: UInt8) {
    let numbers = bytes.split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? -1
    }
    let modifiers = numbers.count > 1 ? numbers[1] : 1
    switch (final, numbers.first) {
    case (UInt8(ascii: "~"), 200):
      alt = false
      state = .paste
    case (UInt8(ascii: "~"), let number?):
      finish(Key.Code(number: number), modifiers: modifiers)
    case (UInt8(ascii: "M"), nil):
      alt = false
      state = .skipping(3)
    case (UInt8(ascii: "["), nil):
      state = .skipping(1)
    case (UInt8(ascii: "Z"), _):
      finish(.backTab, modifiers: 1)
    case (UInt8(ascii: "u"), let scalar?):
      finish(Key.Code(scalar: scalar), modifiers: modifiers)
    case (let letter, nil), (let letter, 1):
      finish(Key.Code(letter: letter), modifiers: modifiers)
    default:
      alt = false
    }
  }

  private mutating func finish(_ code: Key.Code?, modifiers: Int) {
    guard let code else {
      alt = false
      return
    }
    emit(Key(code, modifiers: modifiers))
  }
}

extension Key {
  /// A key with xterm's modifier number: 1 plus 1 for Shift, 2 for Alt, 4 for Control.
  init(_ code: Code, modifiers number: Int) {
    let bits = (1...16).contains(number) ? number - 1 : 0
    self.init(code, control: bits & 4 != 0, shift: bits & 1 != 0, alt: bits & 2 != 0)
  }

  /// The key of a byte below 128 other than ESC.
  init(ascii byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self.init(.backspace)
    case 0x09: self.init(.tab)
    case 0x0A, 0x0D: self.init(.enter)
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B...0x1F: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    default: self = .character(Character(Unicode.Scalar(byte)))
    }
  }
}

extension Key.Code {
  /// The key that ends a sequence with a letter, such as `A` for the up arrow.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      self = .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: return nil
    }
  }

  /// The key of a sequence that begins with a number and ends with a tilde.
  init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23...24: self = .function(number - 12)
    default: return nil
    }
  }

  /// The key of a scalar value sent as a number.
  init?(scalar: Int) {
    switch scalar {
    case 9: self = .tab
    case 13: self = .enter
    case 27: self = .escape
    case 127: self = .backspace
    case 0x20...0x7E, 0xA0...0x10FFFF:
      guard let scalar = Unicode.Scalar(UInt32(scalar)) else { return nil }
      self = .character(Character(scalar))
    default: return nil
    }
  }
}
