import SeededRandom

extension SeededGenerator {
  /// One of the choices.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int(next() % UInt64(choices.count))]
  }

  /// Whether something happens that does once in so many times.
  mutating func oneIn(_ times: UInt64) -> Bool {
    next() % times == 0
  }

  /// Decimal digits.
  mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(next() % 10) }.joined()
  }

  /// A number in two digits.
  mutating func twoDigits(_ range: ClosedRange<Int>) -> String {
    let number = Int.random(in: range, using: &self)
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
