import Foundation

/// How well expressions were found and valued, counted as TempEval-3 counts (UzZaman et al., 2013).
///
/// strict: the spans are equal · relaxed: they overlap, each serving one other · value: relaxed, and
/// the TIMEX3 values are equal.
struct TimexScore: Sendable {
  /// An expression, marked or found.
  struct Expression: Sendable {
    /// In Unicode scalars.
    var range: Range<Int>
    var value: String
  }

  var marked = 0
  var found = 0
  var strict = 0
  var relaxed = 0
  var value = 0

  /// Counts one document.
  mutating func add(marked gold: [Expression], found answers: [Expression]) {
    marked += gold.count
    found += answers.count
    for (mark, answer) in Self.pairs(gold, answers) {
      relaxed += 1
      if mark.range == answer.range { strict += 1 }
      if Self.canonical(mark.value) == Self.canonical(answer.value) { value += 1 }
    }
  }

  /// F1 in percent of a number of hits, rounded to one decimal as it is printed.
  func f1(_ hits: Int) -> Double {
    let precision = found == 0 ? 0 : Double(hits) / Double(found)
    let recall = marked == 0 ? 0 : Double(hits) / Double(marked)
    guard precision + recall > 0 else { return 0 }
    return tenths(100 * (2 * precision * recall / (precision + recall)))
  }

  /// One to one, the longest overlap first, then in the order of the text.
  private static func pairs(
    _ gold: [Expression], _ answers: [Expression]
  ) -> [(Expression, Expression)] {
    var candidates: [(length: Int, mark: Int, answer: Int)] = []
    for (mark, goldExpression) in gold.enumerated() {
      for (answer, expression) in answers.enumerated() {
        let length = goldExpression.range.clamped(to: expression.range).count
        if length > 0 { candidates.append((length, mark, answer)) }
      }
    }
    candidates.sort { (-$0.length, $0.mark, $0.answer) < (-$1.length, $1.mark, $1.answer) }
    var (takenMarks, takenAnswers) = (Set<Int>(), Set<Int>())
    var pairs: [(Expression, Expression)] = []
    for (_, mark, answer) in candidates
    where !takenMarks.contains(mark) && !takenAnswers.contains(answer) {
      takenMarks.insert(mark)
      takenAnswers.insert(answer)
      pairs.append((gold[mark], answers[answer]))
    }
    return pairs
  }

  /// One spelling for values that mean the same: `T15.30` and `T15:30:00`, `199` and `199X`.
  static func canonical(_ written: String) -> String {
    var value = written.trimmingCharacters(in: .whitespacesAndNewlines).uppercased()
    while value.last == "." { value.removeLast() }
    if let clock = value.wholeMatch(
      of: /([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2})[:.]([0-9]{2})(?:[:.]00(?:\.0+)?)?Z?/)
    {
      return "\(clock.1):\(clock.2)"
    }
    if value.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}/) != nil { return value + ":00" }
    if value.wholeMatch(of: /[0-9]{3}/) != nil { return value + "X" }
    return value.wholeMatch(of: /[0-9]{2}/) != nil ? value + "XX" : value
  }
}

/// The number with one decimal, as printing rounds it.
func tenths(_ number: Double) -> Double {
  Double(String(format: "%.1f", number)) ?? number
}
