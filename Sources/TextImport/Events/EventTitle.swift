/// Makes an event's title from the words of its statement.
///
/// The title is the part of the sentence that the date belongs to, without the date's own words:
/// from a word such as “après” or the end of the date before, else from the sentence's subject, up
/// to where a clause ends once it says enough.
struct EventTitle {
  let passage: Passage
  /// The tokens of all dates of the sentence.
  let dates: [Range<Int>]
  let names: NameIndex

  private static let enough = 6
  private static let longest = 96

  /// The title for one of the dates, or nil when no words are left.
  func title(for date: Range<Int>) -> String? {
    let start = start(for: date)
    let words = words(from: start.index, date: date, isNoun: start.isNoun)
    let text = words.trimmed(of: passage, strippingArticle: start.isNoun)
    return text.isEmpty ? nil : text
  }

  // MARK: The start

  private func start(for date: Range<Int>) -> (index: Int, isNoun: Bool) {
    let clause = clauseStart(before: date.lowerBound)
    if let noun = labelledNoun(before: date.lowerBound) { return (noun, true) }
    if let noun = nounStart(before: date.lowerBound, notBefore: clause) { return (noun, true) }
    if let previous = dates.last(where: { $0.upperBound <= date.lowerBound }),
      let joined = joinedStart(behind: previous.upperBound, before: date.lowerBound)
    {
      return (joined, true)
    }
    let opening = endOfOpening(from: clause)
    return (namedSubject(from: opening) ?? opening, false)
  }

  /// Behind a semicolon or colon, or at the sentence's start.
  private func clauseStart(before date: Int) -> Int {
    var index = date
    while index > 0 {
      if passage.isMark([";", ":"], at: index - 1), index - 1 > 2 { return index }
      index -= 1
    }
    return 0
  }

  /// The noun whose number a year in parentheses follows: “la résolution 2703 (2023)”.
  private func labelledNoun(before date: Int) -> Int? {
    guard passage.isMark("(", at: date - 1) else { return nil }
    var index = date - 2
    while index > 0, passage.tokens[index].kind != .word, date - index < 8 { index -= 1 }
    return passage.isWord(at: index) ? index : nil
  }

  /// Behind a word such as “après” before the date, or at the article of “l’accord signé en 1992”.
  private func nounStart(before date: Int, notBefore start: Int) -> Int? {
    var index = date - 1
    var participle = false
    while index >= start, date - index <= 24 {
      if let end = passage.end(of: .titleStart, at: index), end < date, index > start {
        return passage.end(of: .anyDeterminer, at: end) ?? end
      }
      if date - index <= 3, passage.has(.datedParticiple, at: index) { participle = true }
      if participle, let noun = passage.end(of: .anyDeterminer, at: index), noun < date,
        index > start, passage.has(.preposition, endingAt: index)
      {
        return noun
      }
      if passage.isMark([",", ";", "(", "\""], at: index) { return nil }
      index -= 1
    }
    return nil
  }

  /// Behind the conjunction, preposition and article that follow the date before: “et par un
  /// autre accord technique de 1998”.
  private func joinedStart(behind previous: Int, before date: Int) -> Int? {
    guard passage.has(.coordinator, at: previous) || passage.isMark([",", ";"], at: previous) else {
      return nil
    }
    var index = passage.end(of: .coordinator, at: previous) ?? previous + 1
    index =
      passage.end(of: .preposition, at: index) ?? passage.end(of: .complement, at: index) ?? index
    index = passage.end(of: .anyDeterminer, at: index) ?? index
    guard !passage.has(.clauseOpener, at: index) else { return nil }
    let words = (index..<max(index, date)).count { passage.isWord(at: $0) }
    return words >= 2 ? index : nil
  }

  /// Behind connectives, adverbs, marks and dates that open the sentence.
  private func endOfOpening(from start: Int) -> Int {
    var index = start
    while index < passage.count {
      if let date = dates.first(where: { $0.contains(index) }) {
        index = date.upperBound
      } else if let end = passage.end(of: .connective, at: index) {
        index = end
      } else if passage.tokens[index].kind == .mark {
        index += 1
      } else if let preposition = passage.end(of: .preposition, at: index),
        let date = dates.first(where: { $0.lowerBound == preposition })
      {
        index = date.upperBound
      } else {
        break
      }
    }
    return index < passage.count ? index : start
  }

  /// The name of the subject, where it stands between commas behind a long title: “le général,
  /// commandant de la zone Sud, Mohamed Berrid, a reçu”.
  private func namedSubject(from start: Int) -> Int? {
    guard let last = passage.tokens.last else { return nil }
    let bytes = passage.tokens[start].start..<last.end
    for mention in names.mentions(in: bytes) where mention.kind == .person {
      let index = passage.index(at: mention.range.lowerBound)
      guard index > start + 3, passage.isMark(",", at: index - 1) else { continue }
      let end = passage.index(at: mention.range.upperBound - 1) + 1
      guard passage.isMark(",", at: end) else { return nil }
      let isVerb = passage.has(.auxiliary, at: end + 1) || passage.has(.reportingVerb, at: end + 1)
      return isVerb ? index : nil
    }
    return nil
  }

  // MARK: The words

  private func words(from start: Int, date: Range<Int>, isNoun: Bool) -> TitleWords {
    var words = TitleWords()
    var index = start
    var said = 0
    var hasVerb = false
    while index < passage.count {
      if let skipped = dates.first(where: { $0.contains(index) }) {
        words.dropSmallEnd(of: passage)
        index = skipped.upperBound
        // “A l’aube de 2024, …”: what led to the date goes with it, unless it is the subject.
        let isSubject =
          passage.has(.anyDeterminer, at: start) || passage.has(.clauseOpener, at: index + 1)
        if !isNoun, !hasVerb, !isSubject, said <= 5, passage.isMark(",", at: index) {
          words = TitleWords()
          said = 0
          index += 1
          continue
        }
        if isNoun, said > 0, !passage.has(.complement, at: index) { break }
        if said >= 2, index >= date.upperBound, endsNoun(at: index) { break }
        continue
      }
      if let end = endOfParenthesis(at: index) {
        index = end
        continue
      }
      let token = passage.tokens[index]
      if !hasVerb, !isNoun, let end = endOfInsertion(at: index, said: said) {
        index = end
        continue
      }
      if passage.has(.auxiliary, at: index) || passage.has(.reportingVerb, at: index) {
        hasVerb = hasVerb || !passage.isCapitalised(at: index)
      }
      let isBreak = isPause(at: index) || passage.has(.titleBreak, at: index)
      if isBreak, said >= Self.enough || index > date.upperBound && said >= 4 { break }
      if said >= 2, passage.has(.attribution, at: index) { break }
      if passage.isMark([".", "!", "?", "…"], at: index), index + 1 >= passage.count { break }
      if passage.isMark("\"", at: index) {
        index += 1
        continue
      }
      // The comma behind a subject that the title begins with.
      if passage.isMark(",", at: index), said <= 3, words.isNameOnly(passage) {
        index += 1
        continue
      }
      words.append(index)
      if token.kind == .word { said += 1 }
      if words.length(in: passage) > Self.longest {
        words.isCut = true
        break
      }
      index += 1
    }
    return words
  }

  /// Whether a mark pauses the sentence; a comma inside a number does not.
  private func isPause(at index: Int) -> Bool {
    guard passage.isMark([",", ";", ":", "\""], at: index) else { return false }
    guard index + 1 < passage.count, passage.isMark(",", at: index) else { return true }
    return passage.tokens[index + 1].spacing != .glued || passage.tokens[index + 1].kind == .word
  }

  /// The position behind the second of two commas, where what stands between them only describes
  /// the subject: “Hans, un habitué du camping, a acheté”.
  private func endOfInsertion(at index: Int, said: Int) -> Int? {
    guard passage.isMark(",", at: index), isPause(at: index), said > 0, said <= 10 else {
      return nil
    }
    let limit = min(passage.count, index + 20)
    for end in (index + 1)..<max(limit, index + 1) {
      if passage.isMark([";", ":", "\"", "."], at: end) { return nil }
      if passage.isMark(",", at: end), isPause(at: end) {
        let isVerb = passage.has(.auxiliary, at: end + 1) || passage.verbGroup(at: end + 1) != nil
        return isVerb ? end + 1 : nil
      }
    }
    return nil
  }

  private func endsNoun(at index: Int) -> Bool {
    index < passage.count && passage.has(.coordinator, at: index)
  }

  private func endOfParenthesis(at index: Int) -> Int? {
    guard passage.isMark("(", at: index) else { return nil }
    let limit = min(passage.count, index + 24)
    return (index..<limit).first { passage.isMark(")", at: $0) }.map { $0 + 1 }
  }
}

/// The tokens of a title, in order, without those of the date.
struct TitleWords {
  private(set) var indices: [Int] = []
  var isCut = false

  mutating func append(_ index: Int) { indices.append(index) }

  /// Drops the small words at the end that led to a date.
  mutating func dropSmallEnd(of passage: Passage) {
    let small = passage.cues.bits([.preposition, .anyDeterminer, .complement])
    while let last = indices.last, passage.tokens[last].casing == .lower || indices.count == 1,
      passage.end(ofAny: small, at: last) != nil || passage.isMark("'", at: last)
    {
      indices.removeLast()
    }
  }

  func length(in passage: Passage) -> Int {
    indices.reduce(0) { $0 + passage.tokens[$1].end - passage.tokens[$1].start + 1 }
  }

  func isNameOnly(_ passage: Passage) -> Bool {
    !indices.isEmpty && indices.allSatisfy { passage.isCapitalised(at: $0) }
  }

  /// The words as one line: no marks or small words at the end, a capital at the start.
  func trimmed(of passage: Passage, strippingArticle: Bool) -> String {
    var kept = indices[...]
    if strippingArticle, let first = kept.first,
      let end = passage.end(of: .anyDeterminer, at: first)
    {
      kept = kept.drop { $0 < end }
    }
    let small = passage.cues.bits([
      .preposition, .coordinator, .anyDeterminer, .complement, .clauseOpener, .datedParticiple,
    ])
    while let last = kept.last {
      let isMark =
        passage.tokens[last].kind == .mark && !passage.isMark([")", "%", "€", "$"], at: last)
      let isSmall = passage.end(ofAny: small, at: last) == last + 1
      let isVerb =
        passage.has(.auxiliary, at: last)
        || kept.dropLast().suffix(2).contains { passage.has(.auxiliary, at: $0) }
      guard isMark || isSmall && !isVerb && !passage.isCapitalised(at: last) else { break }
      kept = kept.dropLast()
    }
    while let first = kept.first, passage.tokens[first].kind == .mark { kept = kept.dropFirst() }
    var text = ""
    var previous: Int?
    for index in kept {
      let isGap = previous.map { $0 + 1 != index } ?? false
      let isSpaced = passage.tokens[index].spacing != .glued || isGap
      // Where a date was left out, its comma moves to the word before.
      if previous != nil, isSpaced, !(isGap && passage.isMark(",", at: index)) { text += " " }
      text += passage.text(of: index..<index + 1)
      previous = index
    }
    if isCut, !text.isEmpty { text += "…" }
    guard let first = text.first else { return "" }
    return first.uppercased() + text.dropFirst()
  }
}
