/// Reads the speaker from what stands before a quotation in its sentence: “X a déclaré : …”.
struct BeforeAttribution {
  let speakers: SpeakerReader
  /// Whether the quotation itself begins with the verb: “le ministère « informe que … »”.
  var opensWithVerb = false

  private var passage: Passage { speakers.passage }
  private static let farthest = 30
  private static let longestLabel = 12
  private static let mostVerbs = 6

  /// The attribution, or nil where the words give none.
  func attribution() -> Attribution? {
    let end = passage.count
    guard end > 0 else { return nil }
    let hasColon = passage.isMark(":", at: end - 1)
    if let found = byVerb(hasColon: hasColon) { return found }
    if opensWithVerb, let subject = leftSubject(of: end) {
      return Attribution(subject: subject, hasVerb: true, distance: 0)
    }
    if let found = bySource() { return found }
    return hasColon && end <= Self.longestLabel ? byLabel() : nil
  }

  // MARK: By a verb

  private func byVerb(hasColon: Bool) -> Attribution? {
    var index = passage.count - 1
    var tries = 0
    while index >= 0, tries < Self.mostVerbs {
      if passage.isMark(";", at: index) { return nil }
      if let verb = passage.verbGroup(at: index) ?? passage.dependentVerb(at: index),
        hasColon || passage.count - verb.tokens.upperBound <= Self.farthest
      {
        tries += 1
        let widest = widened(verb)
        if let found = subject(of: widest) { return found }
      }
      index -= 1
    }
    return nil
  }

  /// The same verb with its auxiliary, where it was met from behind.
  private func widened(_ verb: VerbGroup) -> VerbGroup {
    for start in stride(
      from: verb.tokens.lowerBound - 1, through: max(0, verb.tokens.lowerBound - 8), by: -1)
    {
      if let wider = passage.verbGroup(at: start), wider.tokens.upperBound >= verb.tokens.upperBound
      {
        return widened(wider)
      }
    }
    return verb
  }

  private func subject(of verb: VerbGroup) -> Attribution? {
    let distance = passage.count - verb.tokens.upperBound
    let reader = SubjectReader(speakers: speakers)
    if let pronoun = verb.pronoun {
      return Attribution(
        subject: .pronoun(pronoun), hasVerb: true, distance: distance,
        document: reader.document(from: verb.tokens.upperBound))
    }
    if let subject = leftSubject(of: verb.tokens.lowerBound) {
      return Attribution(
        subject: subject, hasVerb: true, distance: distance,
        document: reader.document(from: verb.tokens.upperBound))
    }
    // “, a déclaré X :” at the start of what stands before the quotation.
    guard isInverted(verb),
      let found = reader.subject(from: verb.tokens.upperBound, rule: "before/inverted")
    else { return nil }
    return Attribution(subject: found.subject, hasVerb: true, distance: distance)
  }

  private func isInverted(_ verb: VerbGroup) -> Bool {
    (0..<verb.tokens.lowerBound).allSatisfy {
      passage.tokens[$0].kind == .mark || passage.has(.adverbial, at: $0)
    }
  }

  /// The subject to the left of a verb: the first noun of the nearest part between commas that
  /// has one, where a title between commas gives way to the name before it.
  private func leftSubject(of verb: Int) -> Attribution.Subject? {
    var end = verb
    var fallback: Attribution.Subject?
    while true {
      let start = partStart(before: end)
      switch part(start..<end, isNearest: end == verb) {
      case .subject(let subject): return subject
      case .title(let subject): fallback = fallback ?? subject
      case .none: break
      }
      guard start > 0, passage.isMark([",", "-"], at: start - 1) else { return fallback }
      end = start - 1
    }
  }

  private func partStart(before end: Int) -> Int {
    var start = end
    while start > 0,
      !passage.isMark([",", ";", ":", "(", ")", "\"", "."], at: start - 1)
        || isAbbreviated(start - 1)
    {
      if passage.isMark("-", at: start - 1), passage.tokens[start - 1].spacing != .glued { break }
      start -= 1
    }
    return start
  }

  private func isAbbreviated(_ mark: Int) -> Bool {
    guard passage.isMark(".", at: mark), mark > 0 else { return false }
    let before = passage.tokens[mark - 1]
    return before.end - before.start <= 3 && passage.isCapitalised(at: mark - 1)
  }

  private enum Part { case subject(Attribution.Subject), title(Attribution.Subject), none }

  private func part(_ tokens: Range<Int>, isNearest: Bool) -> Part {
    if isNearest, let pronoun = pronoun(before: tokens.upperBound, notBefore: tokens.lowerBound) {
      return .subject(pronoun)
    }
    let reader = SubjectReader(speakers: speakers)
    var position = tokens.lowerBound
    while position < tokens.upperBound {
      if let found = reader.backReference(at: position) { return .subject(found.subject) }
      if let end = passage.end(ofAny: opening, at: position), end <= tokens.upperBound,
        speakers.person(at: position) == nil
      {
        position = end
      } else if speakers.person(at: position) == nil,
        let end = passage.endOfPrepositional(
          at: position, isName: { speakers.person(at: $0) != nil }),
        end <= tokens.upperBound
      {
        position = end
      } else {
        break
      }
    }
    guard position < tokens.upperBound, !passage.has(.clauseOpener, at: position),
      let speaker = speakers.speaker(
        at: position, limit: tokens.upperBound, rule: "before/verb"),
      speaker.nature == .person || isNoun(at: position)
    else { return .none }
    if speaker.nature == .document,
      let phrase = passage.nounPhrase(at: position, limit: tokens.upperBound),
      passage.end(of: .genericDocument, at: phrase.head) == phrase.tokens.upperBound
    {
      return .subject(.genericDocument)
    }
    // “Jeanne Moreau, ministre de la Justice, a déclaré”: no article, so a title.
    let isTitle = !passage.has(.anyDeterminer, at: position) && !passage.isCapitalised(at: position)
    return isTitle ? .title(.named(speaker)) : .subject(.named(speaker))
  }

  private func isNoun(at position: Int) -> Bool {
    passage.has(.anyDeterminer, at: position) || passage.isCapitalised(at: position)
      || passage.has(.role, at: position) || passage.has(.feminineRole, at: position)
  }

  private var opening: UInt64 {
    passage.cues.bits([.connective, .adverbial, .coordinator])
  }

  /// A pronoun or “ce dernier” right before the verb, adverbs left out.
  private func pronoun(before verb: Int, notBefore start: Int) -> Attribution.Subject? {
    let pronouns: [(CueKind, Attribution.Subject)] = [
      (.sameSource, .sameSource), (.sameSpeaker, .sameSpeaker),
      (.masculinePronoun, .pronoun(.masculine)), (.femininePronoun, .pronoun(.feminine)),
      (.otherPronoun, .pronoun(.other)),
    ]
    var index = verb - 1
    while index >= start, verb - index <= 6 {
      for (cue, subject) in pronouns
      where passage.end(of: cue, at: index).map({ $0 <= verb }) == true {
        return subject
      }
      guard passage.has(.adverbial, at: index) || passage.has(.clitic, at: index) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  // MARK: Without a verb

  /// “Selon X, …”, “Pour X, …”.
  private func bySource() -> Attribution? {
    let reader = SubjectReader(speakers: speakers)
    for index in stride(from: passage.count - 1, through: 0, by: -1) {
      let opens = index == 0 || passage.isMark(",", at: index - 1)
      let source =
        passage.end(of: .attribution, at: index)
        ?? (opens && index == 0 ? passage.end(of: .opinion, at: index) : nil)
      guard let source else { continue }
      guard
        let found = reader.backReference(at: source)
          ?? reader.subject(from: source, rule: "before/source")
      else { return nil }
      if passage.has(.opinion, at: index), case .named(let speaker) = found.subject,
        speaker.nature != .person
      {
        return nil
      }
      return Attribution(
        subject: found.subject, hasVerb: false, distance: passage.count - found.end)
    }
    return nil
  }

  /// “X : …”, as titles and interviews have it.
  private func byLabel() -> Attribution? {
    guard let phrase = passage.nounPhrase(at: 0), phrase.tokens.upperBound == passage.count - 1,
      let speaker = speakers.speaker(at: 0, rule: "before/label"),
      speaker.nature == .person || passage.isCapitalised(at: phrase.head)
    else { return nil }
    return Attribution(subject: .named(speaker), hasVerb: true, distance: 1)
  }
}
