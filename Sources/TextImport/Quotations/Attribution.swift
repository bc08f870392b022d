/// What the words around a quotation say of its speaker.
struct Attribution {
  enum Subject {
    case named(Speaker)
    /// A pronoun: the last speaker, or the person that the paragraph speaks of.
    case pronoun(VerbGroup.Pronoun)
    /// “ce dernier”.
    case sameSpeaker
    /// “la même source”.
    case sameSource
    /// “le document”: the document named last.
    case genericDocument
  }

  var subject: Subject
  /// Whether a verb of saying gives it, and not only “selon”.
  var hasVerb: Bool
  /// How many tokens stand between the verb and the quotation.
  var distance: Int
  /// A document in which the words stand: “dans un communiqué”.
  var document: String?
}

/// Reads the subject that follows a verb of saying or “selon”.
struct SubjectReader {
  let speakers: SpeakerReader

  private var passage: Passage { speakers.passage }
  private static let mostSkips = 12

  /// The subject behind a position, past adverbs and phrases such as “à l’AFP”.
  func subject(from start: Int, rule: String) -> (subject: Attribution.Subject, end: Int)? {
    var position = start
    for _ in 0..<Self.mostSkips {
      position = passage.endOfAdverbials(at: position)
      guard position < passage.count else { return nil }
      if passage.isMark(",", at: position), position > start || mayParenthesise(at: position + 1) {
        position += 1
        continue
      }
      if let found = backReference(at: position) { return found }
      if speakers.person(at: position) == nil,
        let next = passage.endOfPrepositional(
          at: position, isName: { speakers.person(at: $0) != nil })
      {
        position = next
        continue
      }
      return named(at: position, rule: rule)
    }
    return nil
  }

  /// Whether an adverb or a prepositional phrase stands between commas.
  private func mayParenthesise(at index: Int) -> Bool {
    passage.has(.adverbial, at: index) || passage.has(.preposition, at: index)
  }

  /// Words that only point back, at a token.
  func backReference(at position: Int) -> (subject: Attribution.Subject, end: Int)? {
    if let end = passage.end(of: .sameSource, at: position) { return (.sameSource, end) }
    if let end = passage.end(of: .sameSpeaker, at: position) { return (.sameSpeaker, end) }
    if let end = passage.end(of: .anonymousSource, at: position) {
      let noun = passage.end(of: .complement, at: position) ?? position
      let speaker = Speaker(
        name: passage.text(of: noun..<end), basis: .stated, nature: .unnamed, rule: "source")
      return (.named(speaker), end)
    }
    return nil
  }

  private func named(
    at position: Int, rule: String
  ) -> (subject: Attribution.Subject, end: Int)? {
    let pronouns: [(CueKind, VerbGroup.Pronoun)] = [
      (.masculinePronoun, .masculine), (.femininePronoun, .feminine), (.otherPronoun, .other),
    ]
    for (cue, pronoun) in pronouns where !passage.isCapitalised(at: position) {
      if let end = passage.end(of: cue, at: position) { return (.pronoun(pronoun), end) }
    }
    guard let phrase = passage.nounPhrase(at: position),
      let speaker = speakers.speaker(at: position, rule: rule)
    else { return nil }
    if speaker.nature == .document, let end = passage.end(of: .genericDocument, at: phrase.head),
      end == phrase.tokens.upperBound
    {
      return (.genericDocument, phrase.tokens.upperBound)
    }
    return (.named(speaker), phrase.tokens.upperBound)
  }

  /// The document named near the end of a clause: “dans un communiqué”.
  func document(from start: Int) -> String? {
    var position = start
    while position < passage.count {
      if passage.isMark([".", ";", ":"], at: position) { return nil }
      if let end = passage.end(of: .document, at: position),
        passage.has(.anyDeterminer, endingAt: position)
      {
        return passage.text(of: position..<end)
      }
      position += 1
    }
    return nil
  }
}
