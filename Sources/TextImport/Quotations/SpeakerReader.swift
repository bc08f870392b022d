/// Reads who a noun phrase of one passage names.
struct SpeakerReader {
  let passage: Passage
  let names: NameIndex
  /// A name that stands by itself as the next sentence, cut off by a stray full stop.
  var nextSentence: NameMention?

  private static let longestName = 12
  /// The most bytes back in which the holder of a role is looked for.
  private static let roleReach = 6000

  /// The person whose name begins at a token, or nil.
  func person(at index: Int) -> NameMention? {
    guard passage.isWord(at: index) else { return nil }
    return names.mentions(in: passage.tokens[index].range).first { $0.kind == .person }
  }

  /// The speaker that a noun phrase at a token names, or nil where there is none.
  func speaker(at start: Int, limit: Int? = nil, rule: String) -> Speaker? {
    guard let phrase = passage.nounPhrase(at: start, limit: limit) else { return nil }
    if let person = person(in: phrase) {
      return Speaker(
        name: person.name, basis: .stated, nature: .person, isFeminine: person.isFeminine,
        rule: rule)
    }
    if let name = nameRun(in: phrase) {
      return Speaker(name: name, basis: .stated, nature: nature(of: phrase), rule: rule)
    }
    if let person = personOfRole(phrase) {
      return Speaker(
        name: names.fullName(of: person.text), basis: .inherited, nature: .person,
        isFeminine: person.isFeminine, rule: "role")
    }
    let name = passage.text(of: phrase.head..<shortEnd(of: phrase))
    guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
    return Speaker(
      name: name, basis: .stated, nature: nature(of: phrase), isFeminine: gender(of: phrase),
      rule: rule)
  }

  private func person(in phrase: NounPhrase) -> (name: String, isFeminine: Bool?)? {
    let inside = names.mentions(in: passage.bytes(of: phrase.tokens)).filter { mention in
      mention.kind == .person && !isComplement(mention, in: phrase)
    }
    if let first = inside.first {
      let joined = inside.map { names.fullName(of: $0.text) }.joined(separator: ", ")
      return (inside.count > 1 ? joined : names.fullName(of: first.text), first.isFeminine)
    }
    let end = phrase.tokens.upperBound
    if passage.isMark(",", at: end), let apposed = person(at: nameStart(behind: end)) {
      return (names.fullName(of: apposed.text), apposed.isFeminine)
    }
    let atEnd = end == passage.count || passage.isMark(".", at: end) && end + 1 == passage.count
    if atEnd, let nextSentence {
      return (names.fullName(of: nextSentence.text), nextSentence.isFeminine)
    }
    return nil
  }

  /// The person who was last said to be what a phrase of an article and a role says: “la ministre”.
  private func personOfRole(_ phrase: NounPhrase) -> NameMention? {
    // An adjective may stand before the role: “l’ancienne ministre”.
    let roles = passage.cues.bits([.role, .feminineRole])
    guard phrase.head > phrase.tokens.lowerBound,
      let head = (phrase.head...phrase.head + 1).first(where: {
        passage.end(ofAny: roles, at: $0) == phrase.tokens.upperBound
      })
    else { return nil }
    let role = passage.text(of: head..<phrase.tokens.upperBound).lowercased()
    let position = passage.tokens[head].start
    return names.lastPerson(before: position, notBefore: max(0, position - Self.roleReach)) {
      $0.role == role
    }
  }

  /// The token behind a comma, and behind a title there.
  private func nameStart(behind comma: Int) -> Int {
    let start = comma + 1
    guard
      let title = passage.end(of: .civility, at: start)
        ?? passage.end(of: .feminineCivility, at: start), passage.isCapitalised(at: start)
    else { return start }
    return passage.isMark(".", at: title) ? title + 1 : title
  }

  /// Whether a name only belongs to the noun before it: “le porte-parole de X”.
  private func isComplement(_ mention: NameMention, in phrase: NounPhrase) -> Bool {
    guard let index = passage.tokens.firstIndex(where: { $0.start >= mention.range.lowerBound })
    else { return false }
    if index <= phrase.head { return false }
    let civility =
      passage.start(of: .civility, endingAt: passage.isMark(".", at: index - 1) ? index - 1 : index)
      ?? index
    return passage.has(.complement, endingAt: civility)
  }

  /// Capitalised words that open a phrase without an article are a name that no list knows.
  private func nameRun(in phrase: NounPhrase) -> String? {
    guard phrase.head == phrase.tokens.lowerBound, passage.isCapitalised(at: phrase.head) else {
      return nil
    }
    return passage.text(of: phrase.head..<shortEnd(of: phrase))
  }

  private func shortEnd(of phrase: NounPhrase) -> Int {
    var words = 0
    for index in phrase.head..<phrase.tokens.upperBound where passage.isWord(at: index) {
      words += 1
      if words > Self.longestName { return index }
    }
    return phrase.tokens.upperBound
  }

  private func nature(of phrase: NounPhrase) -> Speaker.Nature {
    let head = phrase.head
    if passage.has(.role, at: head) || passage.has(.feminineRole, at: head) { return .person }
    if passage.has(.document, at: head) { return .document }
    if let mention = names.mentions(in: passage.bytes(of: head..<head + 1)).first,
      mention.kind == .person
    {
      return .person
    }
    return .body
  }

  private func gender(of phrase: NounPhrase) -> Bool? {
    let head = phrase.head
    if passage.has(.feminineRole, at: head), !passage.has(.role, at: head) { return true }
    return nil
  }
}
