/// A noun with what belongs to it, as far as a speaker's name needs it.
struct NounPhrase {
  /// Positions of tokens, the article included.
  var tokens: Range<Int>
  /// The first token behind the article.
  var head: Int
}

extension Passage {
  private static let longestPhrase = 24

  /// The noun phrase that begins at a token, or nil.
  ///
  /// - Parameter limit: The token before which it must end, where a verb is known to stand.
  func nounPhrase(at start: Int, limit: Int? = nil) -> NounPhrase? {
    let head = end(of: .anyDeterminer, at: start) ?? start
    let limit = min(limit ?? count, count)
    guard head < limit, isWord(at: head) || tokens[head].kind == .number,
      !has(.clauseOpener, at: head), head > start || !has(.preposition, at: head)
    else { return nil }
    var position = head
    var end = head
    while position < limit, position - head < Self.longestPhrase {
      guard let next = continuation(of: head, at: position), next <= limit else { break }
      position = next
      // A phrase never ends with “de” or an article.
      if !has(.complement, endingAt: position) { end = position }
    }
    return end > head ? NounPhrase(tokens: start..<end, head: head) : nil
  }

  /// The position behind what continues the phrase at a token, or nil where it ends.
  private func continuation(of head: Int, at position: Int) -> Int? {
    let token = tokens[position]
    switch token.kind {
    case .number: return position == head ? position + 1 : nil
    case .mark: return isInnerMark(at: position) ? position + 1 : nil
    case .word: break
    }
    if position == head { return position + 1 }
    if let complement = end(of: .complement, at: position) {
      return end(of: .anyDeterminer, at: complement) ?? complement
    }
    if has(.clauseOpener, at: position) || has(.adverbial, at: position) { return nil }
    if token.casing == .lower, position > head + 1, has(.reportingVerb, at: position),
      !has(.complement, endingAt: position), !has(.anyDeterminer, endingAt: position)
    {
      return nil
    }
    if token.casing == .lower,
      has(.auxiliary, at: position)
        || isMark("-", at: position + 1) && has(.reportingVerb, at: position)
    {
      return nil
    }
    if let preposition = end(of: .preposition, at: position), token.casing == .lower {
      let noun = end(of: .anyDeterminer, at: preposition) ?? preposition
      let belongs = has(.institution, at: noun) && isCapitalised(at: noun) || has(.role, at: noun)
      return belongs && noun < count ? noun + 1 : nil
    }
    if let coordinator = end(of: .coordinator, at: position) {
      return has(.civility, at: coordinator) || has(.feminineCivility, at: coordinator)
        || isCapitalised(at: coordinator) && isCapitalised(at: position - 1) ? coordinator : nil
    }
    if has(.anyDeterminer, at: position), token.casing == .lower { return nil }
    return position + 1
  }

  /// Hyphens and apostrophes inside words, and full stops of initials and titles.
  private func isInnerMark(at position: Int) -> Bool {
    if isMark(["-", "'"], at: position) {
      return tokens[position].spacing == .glued && position + 1 < count
        && tokens[position + 1].spacing == .glued
    }
    guard isMark(".", at: position), isCapitalised(at: position + 1), position > 0 else {
      return false
    }
    let before = tokens[position - 1]
    return before.end - before.start <= 2 && before.casing != .lower
      || has(.civility, endingAt: position) || has(.feminineCivility, endingAt: position)
  }

  /// The position behind a preposition and what it governs, or nil where none begins at a token.
  func endOfPrepositional(at start: Int, isName: (Int) -> Bool) -> Int? {
    // “A” may stand for “À”; “a” is the verb.
    guard let preposition = end(of: .preposition, at: start),
      isCapitalised(at: start) || !has(.auxiliary, at: start)
    else { return nil }
    var position = end(of: .anyDeterminer, at: preposition) ?? preposition
    let noun = position
    while position < count {
      if tokens[position].kind == .mark {
        guard isInnerMark(at: position) else { break }
      } else if position > noun {
        let begins =
          has(.anyDeterminer, at: position) && !has(.complement, endingAt: position)
          || has(.civility, at: position)
          || isName(position) && !has(.complement, endingAt: position)
          || has(.preposition, at: position) || has(.adverbial, at: position)
          || has(.clauseOpener, at: position)
        if begins { break }
        if let complement = end(of: .complement, at: position) {
          position = max(position + 1, end(of: .anyDeterminer, at: complement) ?? complement)
          continue
        }
      }
      position += 1
    }
    return max(position, preposition)
  }
}
