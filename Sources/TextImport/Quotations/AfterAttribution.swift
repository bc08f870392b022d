/// Reads the speaker from what follows a quotation in its sentence: “…, a déclaré X”.
struct AfterAttribution {
  let speakers: SpeakerReader

  private var passage: Passage { speakers.passage }
  private static let farthest = 60

  /// The attribution, or nil where the words give none.
  func attribution() -> Attribution? {
    var position = skipMarks(from: 0)
    while position < min(passage.count, Self.farthest) {
      if let found = attribution(at: position) { return found }
      guard let comma = nextComma(from: position) else { return nil }
      position = comma + 1
    }
    return nil
  }

  /// The attribution in a sentence that only names the speaker of the one before it: “C’est ce
  /// qu’a déclaré X.”
  func afterword() -> Attribution? {
    guard let end = passage.end(of: .afterword, at: 0) else { return nil }
    return attribution(at: end)
  }

  private func skipMarks(from start: Int) -> Int {
    var position = start
    while position < passage.count,
      passage.isMark([",", "-", ";", ".", "!", "?", ")", "…"], at: position)
    {
      position += 1
    }
    return position
  }

  private func nextComma(from start: Int) -> Int? {
    var position = start
    while position < passage.count {
      if passage.isMark([",", "-"], at: position),
        passage.tokens[position].spacing != .glued
          || passage.isMark(",", at: position)
      {
        return position
      }
      if passage.isMark([":", ";"], at: position) { return nil }
      position += 1
    }
    return nil
  }

  private func attribution(at start: Int) -> Attribution? {
    var position = passage.endOfAdverbials(at: start)
    let reader = SubjectReader(speakers: speakers)
    if let source = passage.end(of: .attribution, at: position) {
      let found =
        reader.backReference(at: source) ?? reader.subject(from: source, rule: "after/source")
      return found.map { Attribution(subject: $0.subject, hasVerb: false, distance: position) }
    }
    if let found = reader.backReference(at: position), passage.has(.anonymousSource, at: position) {
      return Attribution(subject: found.subject, hasVerb: false, distance: position)
    }
    if passage.has(.comparison, at: position) {
      position = passage.end(of: .comparison, at: position) ?? position
    }
    guard let verb = passage.verbGroup(at: position) else { return nil }
    return attribution(of: verb, reader)
  }

  private func attribution(of verb: VerbGroup, _ reader: SubjectReader) -> Attribution? {
    let end = verb.tokens.upperBound
    let document = reader.document(from: end)
    let distance = verb.tokens.lowerBound
    switch verb.pronoun {
    case .other?:
      if passage.has(.anonymousSource, at: end), let source = reader.backReference(at: end) {
        return Attribution(subject: source.subject, hasVerb: true, distance: distance)
      }
      // “peut-on lire dans un communiqué”.
      if let document {
        let speaker = Speaker(
          name: document, basis: .stated, nature: .document, rule: "after/document")
        return Attribution(subject: .named(speaker), hasVerb: true, distance: distance)
      }
      return Attribution(subject: .pronoun(.other), hasVerb: true, distance: distance)
    case let pronoun?:
      return Attribution(
        subject: .pronoun(pronoun), hasVerb: true, distance: distance, document: document)
    case nil: break
    }
    guard let found = reader.subject(from: end, rule: "after/verb") else {
      guard let document else { return nil }
      let speaker = Speaker(
        name: document, basis: .stated, nature: .document, rule: "after/document")
      return Attribution(subject: .named(speaker), hasVerb: true, distance: distance)
    }
    return Attribution(
      subject: found.subject, hasVerb: true, distance: distance,
      document: reader.document(from: found.end))
  }
}
