import EDTF
import TimelineModel

/// Decides what a date says about its event, and how the text presents it.
struct EventKindReader {
  let cues: CueLexicon
  let published: EDTFValue?
  /// Whether the publication date is known from outside the text, or from its own line.
  let isPublicationSure: Bool
  let futureEndings: [String]

  /// The kind and, for the trace, the reason.
  func kind(
    of expression: TemporalExpression, in passage: Passage, block: TextBlock.Role, quotes: Bool
  ) -> (kind: EventKind, reason: String) {
    if expression.type == .set { return (.recurring, "kind: set") }
    if expression.usage == .label { return (.reference, "kind: label") }
    if block == .signature { return (.stated, "kind: post stamp") }
    let date = passage.index(at: expression.utf8Range.lowerBound)
    if passage.has(.birth, endingAt: date) { return (.reference, "kind: birth") }
    if let reason = futureReason(expression, passage, date) { return (.planned, reason) }
    if isDateOfSaying(date, in: passage, quotes: quotes) {
      return (.stated, "kind: date of saying")
    }
    return (.occurred, "kind: default")
  }

  /// Why the event is to come, or nil when it is not.
  ///
  /// A date after publication is, unless a compound past stands by it and the publication date
  /// itself is only inferred. Words of the future count unless the date is before publication.
  private func futureReason(
    _ expression: TemporalExpression, _ passage: Passage, _ date: Int
  ) -> String? {
    let position = expression.edtf.flatMap(placed)
    switch position {
    case .before?: return nil
    case .after?:
      let isPast = hasPast(near: date, in: passage) && !hasFuture(near: date, in: passage)
      return isPast && !isPublicationSure ? nil : "kind: after publication"
    case .around?, nil:
      if expression.edtf.map(isOpenBackwards) == true { return nil }
      return hasFuture(near: date, in: passage) ? "kind: future words" : nil
    }
  }

  private enum Place { case before, around, after }

  private func placed(_ value: EDTFValue) -> Place? {
    guard let published, let first = published.earliestDay, let last = published.latestDay else {
      return nil
    }
    if let start = value.earliestDay, start > last { return .after }
    if let end = value.latestDay, end < first { return .before }
    return .around
  }

  /// “Since then” is not to come, even though its end is open.
  private func isOpenBackwards(_ value: EDTFValue) -> Bool {
    if case .interval(let interval) = value, case .open = interval.end { return true }
    return false
  }

  private static let reach = 24

  /// Whether words of the future stand in the clause around a token.
  private func hasFuture(near date: Int, in passage: Passage) -> Bool {
    clause(around: date, in: passage).contains { index in
      guard passage.isWord(at: index), passage.tokens[index].casing == .lower else { return false }
      if passage.has(.planned, at: index) { return true }
      return passage.tokens[index].length >= 5 && hasFutureEnding(passage, index)
    }
  }

  private func hasFutureEnding(_ passage: Passage, _ index: Int) -> Bool {
    // Words that a cue lists for another reason (nouns such as “opéra”) are no verbs.
    if passage.has(.notFuture, at: index) { return false }
    let word = passage.text(of: index..<index + 1).lowercased()
    return futureEndings.contains { word.hasSuffix($0) }
  }

  /// Whether an auxiliary stands in the clause, as in “a reçu”.
  private func hasPast(near date: Int, in passage: Passage) -> Bool {
    clause(around: date, in: passage).contains { passage.has(.auxiliary, at: $0) }
  }

  private func clause(around date: Int, in passage: Passage) -> Range<Int> {
    var start = date
    while start > 0, date - start < Self.reach, !passage.isMark([";", ":", "\""], at: start - 1) {
      start -= 1
    }
    var end = date
    while end < passage.count, end - date < Self.reach, !passage.isMark([";", ":", "\""], at: end) {
      end += 1
    }
    return start..<end
  }

  /// Whether a date stands right behind a verb of saying, so that it dates the words.
  private func isDateOfSaying(_ date: Int, in passage: Passage, quotes: Bool) -> Bool {
    for start in stride(from: date - 1, through: max(0, date - 8), by: -1) {
      guard let verb = passage.verbGroup(at: start), verb.tokens.upperBound <= date else {
        continue
      }
      let between = verb.tokens.upperBound..<date
      let isDirect = between.allSatisfy { index in
        passage.isWord(at: index) || passage.isMark(["'", "-", ","], at: index)
      }
      let reports =
        quotes || (date..<passage.count).contains { passage.has(.reportedClause, at: $0) }
      return isDirect && between.count <= 4 && reports
    }
    return false
  }

  /// How the text presents a statement.
  func modality(of kind: EventKind, in passage: Passage, date: Int, isSpeech: Bool) -> Modality {
    var isAlleged = false
    for index in passage.tokens.indices {
      if passage.has(.denied, at: index) { return .denied }
      if passage.has(.alleged, at: index) { isAlleged = true }
      if !isSpeech, passage.has(.attribution, at: index), index != date { isAlleged = true }
    }
    if kind == .planned { return .planned }
    return isAlleged ? .alleged : .asserted
  }
}

extension Passage {
  /// The first token that ends behind a byte of the text.
  func index(at byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].end <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
