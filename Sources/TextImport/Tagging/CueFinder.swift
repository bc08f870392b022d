/// Reads the tense of the sentence around an expression, where the expression itself leaves it open.
struct CueFinder: Sendable {
  private let language: CompiledLanguage
  private let future: UInt64
  private let past: UInt64
  private let notFuture: UInt64
  private let suffixes: [[UInt8]]
  /// Tokens looked at on either side, so that one long line stays linear.
  private static let reach = 40

  init(language: CompiledLanguage) {
    self.language = language
    future = language.bit("future-cue")
    past = language.bit("past-cue")
    notFuture = language.bit("not-future")
    suffixes = (language.settings["future-endings"] ?? "").split(separator: ",")
      .map { Array($0.trimmed.utf8) }
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
    if language.lexicon.has(token.lexeme, category: future) { return .future }
    if language.lexicon.has(token.lexeme, category: past) { return .past }
    guard token.casing == .lower, token.length >= 5,
      !language.lexicon.has(token.lexeme, category: notFuture)
    else { return nil }
    for suffix in suffixes where ends(token, with: suffix, utf8) { return .future }
    return nil
  }

  private func ends(
    _ token: Token, with suffix: [UInt8], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard token.end - token.start > suffix.count else { return false }
    for (offset, byte) in suffix.enumerated()
    where utf8[token.end - suffix.count + offset] | 0x20 != byte | 0x20 {
      return false
    }
    return true
  }
}
