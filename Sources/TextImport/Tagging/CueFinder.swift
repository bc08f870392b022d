/// Reads the tense of the sentence around an expression, where the expression itself leaves it open.
struct CueFinder: Sendable {
  /// What a word tells by itself.
  private enum Tense: UInt8 { case future, past, notFuture, open }

  /// By the lexeme of the word.
  private let tenses: [Tense]
  private let suffixes: [Suffix]
  /// One bit for a few last letters: most words end in none of them.
  private let endings: UInt64
  /// Tokens looked at on either side, so that one long line stays linear.
  private static let reach = 40

  init(language: CompiledLanguage) {
    let future = language.bit("future-cue")
    let past = language.bit("past-cue")
    let notFuture = language.bit("not-future")
    tenses = language.lexicon.lexemes.map { lexeme in
      if lexeme.categories & future != 0 { return .future }
      if lexeme.categories & past != 0 { return .past }
      return lexeme.categories & notFuture != 0 ? .notFuture : .open
    }
    suffixes = (language.settings["future-endings"] ?? "").split(separator: ",")
      .map { Suffix(Array($0.trimmed.utf8)) }
    endings = suffixes.reduce(0) { $0 | $1.ending }
  }

  /// The cue nearest to the expression within its sentence.
  func cue(
    around range: Range<Int>, in tokens: [Token], of utf8: UnsafeBufferPointer<UInt8>
  ) -> Cue {
    var step = 1
    var leftOpen = true
    var rightOpen = true
    while step <= Self.reach, leftOpen || rightOpen {
      if leftOpen {
        let place = range.lowerBound - step
        leftOpen = place >= 0 && !endsSentence(tokens, at: place)
        if leftOpen, let cue = cue(of: tokens[place], utf8) { return cue }
      }
      if rightOpen {
        let place = range.upperBound + step - 1
        rightOpen = place < tokens.count && !endsSentence(tokens, at: place)
        if rightOpen, let cue = cue(of: tokens[place], utf8) { return cue }
      }
      step += 1
    }
    return .none
  }

  private func endsSentence(_ tokens: [Token], at place: Int) -> Bool {
    let token = tokens[place]
    guard token.kind == .mark else { return false }
    switch token.number {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x061F, 0x3B:
      return place + 1 >= tokens.count || tokens[place + 1].spacing != .glued
    default: return false
    }
  }

  private func cue(of token: Token, _ utf8: UnsafeBufferPointer<UInt8>) -> Cue? {
    guard token.kind == .word else { return nil }
    switch token.lexeme >= 0 ? tenses[Int(token.lexeme)] : .open {
    case .future: return .future
    case .past: return .past
    case .notFuture: return nil
    case .open: break
    }
    guard token.casing == .lower, token.length >= 5, token.end - token.start > 2,
      Self.bit(ofEnding: utf8[token.end - 2], utf8[token.end - 1]) & endings != 0
    else { return nil }
    for suffix in suffixes where suffix.ends(token, of: utf8) { return .future }
    return nil
  }

  /// The bit of two last letters, whatever their case.
  private static func bit(ofEnding first: UInt8, _ second: UInt8) -> UInt64 {
    1 << UInt64(((first | 0x20) &* 5 &+ (second | 0x20)) & 63)
  }

  /// The last letters of words in the future tense.
  private struct Suffix {
    private let bytes: [UInt8]
    /// The last eight of them, zeros before the first, each without the bit of the case.
    private let lastEight: UInt64
    private let mask: UInt64

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      let last = bytes.suffix(8)
      lastEight = last.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
      mask = last.reduce(0) { mask, _ in mask << 8 | 0xFF }
    }

    /// The bit of its last two letters; all bits where it has but one.
    var ending: UInt64 {
      guard bytes.count > 1 else { return .max }
      return CueFinder.bit(ofEnding: bytes[bytes.count - 2], bytes[bytes.count - 1])
    }

    /// Whether a longer word ends so.
    func ends(_ token: Token, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
      let start = token.end - 8
      guard token.end - token.start > bytes.count else { return false }
      guard start >= 0, bytes.count <= 8 else { return endsByByte(token, of: utf8) }
      let eight = EightBytes.load(utf8, at: start) | EightBytes.repeating(0x20)
      return eight.byteSwapped & mask == lastEight
    }

    private func endsByByte(_ token: Token, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
      for (offset, byte) in bytes.enumerated()
      where utf8[token.end - bytes.count + offset] | 0x20 != byte | 0x20 {
        return false
      }
      return true
    }
  }
}
