/// Reads the tense of the sentence around an expression, where the expression itself leaves it open.
struct CueFinder: Sendable {
  private let language: CompiledLanguage
  private let future: UInt64
  private let past: UInt64
  private let notFuture: UInt64
  private let notPast: UInt64
  private let passive: UInt64
  private let futureEndings: [[UInt8]]
  private let pastEndings: [[UInt8]]
  /// Tokens looked at on either side, so that one long line stays linear.
  private static let reach = 40

  init(language: CompiledLanguage) {
    self.language = language
    future = language.bit("future-cue")
    past = language.bit("past-cue")
    notFuture = language.bit("not-future")
    notPast = language.bit("not-past")
    passive = language.bit("passive")
    futureEndings = Self.endings(language.settings["future-endings"])
    pastEndings = Self.endings(language.settings["past-endings"])
  }

  private static func endings(_ setting: String?) -> [[UInt8]] {
    (setting ?? "").split(separator: ",").map { Array($0.trimmed.utf8) }
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
        if leftOpen, let cue = cue(at: place, tokens, utf8) { return cue }
      }
      if rightOpen {
        let place = range.upperBound + step - 1
        rightOpen = place < tokens.count && !endsSentence(tokens, at: place)
        if rightOpen, let cue = cue(at: place, tokens, utf8) { return cue }
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

  private func cue(
    at place: Int, _ tokens: [Token], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Cue? {
    let token = tokens[place]
    guard token.kind == .word else { return nil }
    if language.lexicon.has(token.lexeme, category: future) { return .future }
    if isPast(token, utf8) {
      // “Will be sentenced”: a participle has the tense of the verb before it.
      let isPassive =
        place > 0 && language.lexicon.has(tokens[place - 1].lexeme, category: passive)
      return isPassive ? nil : .past
    }
    guard token.casing == .lower, token.length >= 5,
      !language.lexicon.has(token.lexeme, category: notFuture)
    else { return nil }
    for suffix in futureEndings where ends(token, with: suffix, utf8) { return .future }
    return nil
  }

  private func isPast(_ token: Token, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    if language.lexicon.has(token.lexeme, category: past) { return true }
    guard token.casing == .lower, token.length >= 5,
      !language.lexicon.has(token.lexeme, category: notPast)
    else { return false }
    return pastEndings.contains { ends(token, with: $0, utf8) }
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
