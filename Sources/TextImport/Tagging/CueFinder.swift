/// Reads the tense of the sentence around an expression, where the expression itself leaves it open.
struct CueFinder: Sendable {
  /// What a word tells by itself.
  private struct Tense {
    var isFuture = false
    var isPast = false
    /// Words with an ending of the future or past that are not in it.
    var isNotFuture = false
    var isNotPast = false
    /// Words such as *be*, behind which a participle has their tense.
    var isPassive = false
  }

  /// By the lexeme of the word.
  private let tenses: [Tense]
  private let futureEndings: WordEnding.List
  private let pastEndings: WordEnding.List
  /// Tokens looked at on either side, so that one long line stays linear.
  private static let reach = 40

  init(language: CompiledLanguage) {
    let bits = ["future-cue", "past-cue", "not-future", "not-past", "passive"].map(language.bit)
    tenses = language.lexicon.lexemes.map { lexeme in
      let has = bits.map { lexeme.categories & $0 != 0 }
      return Tense(
        isFuture: has[0], isPast: has[1], isNotFuture: has[2], isNotPast: has[3], isPassive: has[4])
    }
    futureEndings = WordEnding.List(language.settings["future-endings"])
    pastEndings = WordEnding.List(language.settings["past-endings"])
  }

  /// The cue nearest to the expression within its sentence; what lies behind a comma is farther off.
  func cue(
    around range: Range<Int>, in tokens: [Token], of utf8: UnsafeBufferPointer<UInt8>
  ) -> Cue {
    var left = Side(place: range.lowerBound - 1, step: -1)
    var right = Side(place: range.upperBound, step: 1)
    while left.isOpen || right.isOpen {
      let isLeft = left.isOpen && (!right.isOpen || left.distance <= right.distance)
      let found = isLeft ? look(&left, tokens, utf8) : look(&right, tokens, utf8)
      if let found { return found }
    }
    return .none
  }

  /// How far the search has come on one side of the expression.
  private struct Side {
    var place: Int
    let step: Int
    var distance = 1
    var isOpen = true
  }

  /// Looks at the next token of a side and goes on behind it.
  private func look(
    _ side: inout Side, _ tokens: [Token], _ utf8: UnsafeBufferPointer<UInt8>
  ) -> Cue? {
    guard tokens.indices.contains(side.place), side.distance <= Self.reach,
      !endsSentence(tokens, at: side.place)
    else {
      side.isOpen = false
      return nil
    }
    if let cue = cue(at: side.place, tokens, utf8) { return cue }
    side.distance += tokens[side.place].isMark(",") ? Self.commaWidth : 1
    side.place += side.step
    return nil
  }

  /// As how many tokens a comma counts: most open or close a clause with a verb of its own.
  private static let commaWidth = 3

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
    let tense = tense(of: token)
    if tense.isFuture { return .future }
    if tense.isPast || (!tense.isNotPast && pastEndings.contains(token, of: utf8)) {
      // “Will be sentenced”: a participle has the tense of the verb before it.
      return place > 0 && self.tense(of: tokens[place - 1]).isPassive ? nil : .past
    }
    return !tense.isNotFuture && futureEndings.contains(token, of: utf8) ? .future : nil
  }

  private func tense(of token: Token) -> Tense {
    token.kind == .word && token.lexeme >= 0 ? tenses[Int(token.lexeme)] : Tense()
  }
}
