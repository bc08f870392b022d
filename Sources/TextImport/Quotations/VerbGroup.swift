/// A verb of saying with its auxiliary, pronouns and adverbs.
struct VerbGroup {
  /// The subject that the verb carries behind a hyphen: “a-t-il”.
  enum Pronoun { case masculine, feminine, other }

  /// Positions of tokens.
  var tokens: Range<Int>
  var pronoun: Pronoun?
}

extension Passage {
  /// The verb of saying that begins at a token, pronouns before it included, or nil.
  func verbGroup(at start: Int) -> VerbGroup? {
    guard isWord(at: start) else { return nil }
    let verb = endOfClitics(at: start)
    if let auxiliary = end(of: .auxiliary, at: verb) {
      var position = auxiliary
      let pronoun = invertedPronoun(at: &position)
      position = endOfAdverbials(at: position)
      let saying = cues.bits([.reportingParticiple, .reportingInfinitive])
      if let last = end(ofAny: saying, at: position) {
        return VerbGroup(tokens: start..<last, pronoun: pronoun)
      }
    }
    guard let finite = end(of: .reportingVerb, at: verb), !isNoun(at: verb, from: start) else {
      return nil
    }
    var position = finite
    let pronoun = invertedPronoun(at: &position)
    return VerbGroup(tokens: start..<position, pronoun: pronoun)
  }

  /// The verb of saying in the infinitive or as a present participle that begins at a token.
  func dependentVerb(at start: Int) -> VerbGroup? {
    let dependent = cues.bits([.reportingInfinitive, .reportingGerund])
    return end(ofAny: dependent, at: start).map { VerbGroup(tokens: start..<$0, pronoun: nil) }
  }

  /// Whether a form that is also a noun follows an article and so is one: “une note”.
  private func isNoun(at verb: Int, from start: Int) -> Bool {
    guard verb == start else { return false }
    return isCapitalised(at: verb) || has(.nounDeterminer, endingAt: verb)
      || verb > 0 && has(.anyDeterminer, endingAt: verb)
  }

  /// The position behind pronouns and negations before a verb.
  func endOfClitics(at start: Int) -> Int {
    var position = start
    while position < start + 6, let next = end(of: .clitic, at: position) {
      // “le” before a noun is no pronoun; what follows decides.
      guard let beyond = end(ofAny: cues.bits([.clitic, .auxiliary, .reportingVerb]), at: next),
        beyond > next
      else { break }
      position = next
    }
    return position
  }

  /// The position behind adverbs, days and dates.
  func endOfAdverbials(at start: Int) -> Int {
    var position = start
    while position < count {
      if let next = end(of: .adverbial, at: position) {
        position = next
      } else if tokens[position].kind == .number,
        position > start || has(.adverbial, at: position + 1)
      {
        position += 1
      } else if let article = end(of: .anyDeterminer, at: position), article < count,
        tokens[article].kind == .number, has(.adverbial, at: article + 1)
      {
        position = article + 1
      } else {
        break
      }
    }
    return position
  }

  /// Reads “-il”, “-t-elle”; a blank or an apostrophe may stand for a hyphen.
  private func invertedPronoun(at position: inout Int) -> VerbGroup.Pronoun? {
    var index = position
    guard isMark(["-", "'"], at: index) else { return nil }
    index += 1
    if isWord(at: index), tokens[index].length == 1, text(of: index..<index + 1).lowercased() == "t"
    {
      index += 1
      if isMark(["-", "'"], at: index) { index += 1 }
    }
    let kinds: [(CueKind, VerbGroup.Pronoun)] = [
      (.masculinePronoun, .masculine), (.femininePronoun, .feminine), (.otherPronoun, .other),
    ]
    for (cue, kind) in kinds {
      if let next = end(of: cue, at: index) {
        position = next
        return kind
      }
    }
    return nil
  }
}
