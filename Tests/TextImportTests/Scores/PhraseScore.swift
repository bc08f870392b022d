import EDTF
import TextImport

/// How many phrases have exactly the days that their dates cover.
struct PhraseScore: Sendable {
  var right = 0
  var cases = 0

  /// The share that is right, in percent, rounded to one decimal as it is printed.
  var percent: Double { tenths(100 * Double(right) / Double(max(1, cases))) }

  /// Counts one phrase.
  ///
  /// It is right when each marked expression is overlapped by one found whose value has the days of
  /// one of its alternatives; without marks, when no date with a value is found.
  mutating func add(_ phrase: AnnotatedDocument, found: TaggedDocument) {
    cases += 1
    let answers = Array(zip(found.expressions, found.scalarRanges))
    let isRight =
      phrase.marks.isEmpty
      ? !answers.contains { $0.0.type == .date && $0.0.edtf != nil }
      : phrase.marks.allSatisfy { mark in
        answers.contains { expression, range in
          range.overlaps(mark.range)
            && Self.days(of: expression.edtf).map(mark.bounds.contains) == true
        }
      }
    if isRight { right += 1 }
  }

  /// The days of a date or an interval; nil for any other value, and for none.
  private static func days(of value: EDTFValue?) -> AnnotatedDocument.Bounds? {
    switch value {
    case .date, .interval:
      AnnotatedDocument.Bounds(
        first: value?.earliestDay?.description, last: value?.latestDay?.description)
    default: nil
    }
  }
}
