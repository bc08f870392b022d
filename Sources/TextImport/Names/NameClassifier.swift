/// Decides what a run of capitalised words names, by the words around and inside it.
struct NameClassifier {
  enum Verdict {
    case known(NameMention)
    /// A person or a place where the rest of the text says so.
    case undecided(NameMention)
    case none
  }

  /// Whether a sentence is written in capitals, so that they say nothing.
  func isShouting(_ passage: Passage) -> Bool {
    let words = passage.tokens.filter { $0.kind == .word && $0.length > 2 }
    return words.count > 3 && words.count { $0.casing == .upper } * 2 > words.count
  }

  func classify(_ run: NameRun, in passage: Passage) -> Verdict {
    let first = run.tokens.lowerBound
    if run.afterCivility { return .known(mention(.person, run.tokens, run, passage)) }
    if let person = personInside(run, passage) { return .known(person) }
    if passage.tokens[first].casing == .upper, run.tokens.count == 1 {
      return acronym(run, passage)
    }
    if let end = passage.end(of: .place, at: first), end >= run.tokens.upperBound {
      return .known(mention(.place, first..<end, run, passage))
    }
    // “Maroc-Belgique” joins two places and names neither.
    if passage.has(.place, at: first), passage.isMark("-", at: first + 1) { return .none }
    if let organisation = organisation(run, passage) { return .known(organisation) }
    if isPerson(run, passage) { return .known(mention(.person, run.tokens, run, passage)) }
    if passage.has(.institution, at: first) { return .none }
    if passage.has(.strongPlacePreposition, endingAt: first), !run.afterRole {
      return .undecided(mention(.place, run.tokens, run, passage))
    }
    return .undecided(mention(.person, run.tokens, run, passage))
  }

  private func mention(
    _ kind: NameMention.Kind, _ tokens: Range<Int>, _ run: NameRun, _ passage: Passage
  ) -> NameMention {
    var isFeminine = run.isFeminine
    if kind == .person, isFeminine == nil {
      let first = tokens.lowerBound
      let (his, hers) = (
        passage.has(.masculineName, at: first), passage.has(.feminineName, at: first)
      )
      if his != hers { isFeminine = hers }
    }
    return NameMention(
      kind: kind, range: passage.bytes(of: tokens), text: passage.text(of: tokens),
      isFeminine: isFeminine, role: kind == .person ? run.role : nil)
  }

  /// A given name with more behind it makes a person; institutions and places may stand before
  /// it without a mark: “ministre de la Justice Jeanne Moreau”.
  private func personInside(_ run: NameRun, _ passage: Passage) -> NameMention? {
    let given = passage.cues.bits([.masculineName, .feminineName])
    var index = run.tokens.lowerBound
    while index < run.tokens.upperBound {
      if let end = passage.end(ofAny: given, at: index), end < run.tokens.upperBound {
        let rest = index..<run.tokens.upperBound
        return mention(.person, rest, run, passage)
      }
      guard let end = passage.end(of: .institution, at: index) ?? passage.end(of: .place, at: index)
      else { break }
      index = end
    }
    // “France Bleu Jeanne Moreau”: no organisation's own name.
    if !passage.has(.organisation, at: run.tokens.lowerBound) {
      for start in run.tokens.dropFirst() {
        if let end = passage.end(ofAny: given, at: start), end < run.tokens.upperBound,
          passage.tokens[start].spacing == .space
        {
          return mention(.person, start..<run.tokens.upperBound, run, passage)
        }
      }
    }
    // Behind a role, two words that no list knows are a name too.
    let isName = run.afterRole && index > run.tokens.lowerBound
    return isName && index + 1 < run.tokens.upperBound
      ? mention(.person, index..<run.tokens.upperBound, run, passage) : nil
  }

  private func acronym(_ run: NameRun, _ passage: Passage) -> Verdict {
    let first = run.tokens.lowerBound
    let length = passage.tokens[first].end - passage.tokens[first].start
    guard (2...8).contains(length), !passage.has(.notAnOrganisation, at: first) else {
      return .none
    }
    if let end = passage.end(of: .place, at: first) {
      return .known(mention(.place, first..<end, run, passage))
    }
    return .known(mention(.organisation, run.tokens, run, passage))
  }

  /// The name of an organisation begins with a noun that says so and goes on to the end of the
  /// nouns that belong to it; or an acronym in parentheses follows it.
  private func organisation(_ run: NameRun, _ passage: Passage) -> NameMention? {
    let first = run.tokens.lowerBound
    if let head = passage.end(of: .organisation, at: first) {
      let end = endOfOrganisation(from: max(head, run.tokens.upperBound), passage)
      guard end > first + 1 else { return nil }
      return mention(.organisation, first..<end, run, passage)
    }
    let end = run.tokens.upperBound
    if passage.isMark("(", at: end), passage.isWord(at: end + 1),
      passage.tokens[end + 1].casing == .upper, passage.isMark(")", at: end + 2)
    {
      return mention(.organisation, run.tokens, run, passage)
    }
    // “le magazine Nom”, “l’agence Nom”.
    if passage.has(.organisation, endingAt: first), passage.isWord(at: first - 1) {
      return mention(.organisation, run.tokens, run, passage)
    }
    return nil
  }

  /// The position behind adjectives and complements with capitals: “de sécurité de l’ONU” only
  /// where they are closed by a capital or directly follow the head.
  private func endOfOrganisation(from start: Int, _ passage: Passage) -> Int {
    var end = start
    for _ in 0..<3 {
      guard let complement = passage.end(of: .complement, at: end) else { break }
      guard passage.isWord(at: complement) else { break }
      if passage.isCapitalised(at: complement) || end == start {
        end = complement + 1
        while passage.isCapitalised(at: end), passage.tokens[end].spacing == .space { end += 1 }
      } else {
        break
      }
    }
    return end
  }

  /// Whether the words around a name say that it is a person's.
  private func isPerson(_ run: NameRun, _ passage: Passage) -> Bool {
    let (first, end) = (run.tokens.lowerBound, run.tokens.upperBound)
    if passage.has(.institution, at: first) || passage.has(.place, at: first) { return false }
    if run.afterRole, !run.afterComplement { return true }
    guard run.tokens.count > 1 else { return false }
    if run.isApposed { return true }
    if run.afterVerb || run.role != nil { return !run.afterComplement }
    if passage.isMark("(", at: end), passage.tokens.indices.contains(end + 1) {
      let next = passage.tokens[end + 1]
      if next.kind == .number, next.number < 120, next.length < 4 { return true }
      if passage.isMark("@", at: end + 1) { return true }
    }
    return false
  }
}
