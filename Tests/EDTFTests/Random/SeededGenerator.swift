/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

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
