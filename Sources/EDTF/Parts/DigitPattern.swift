/// Up to four decimal places, each a digit or the X of an unspecified one.
///
/// Years, months and days are all written so; this type knows nothing of the calendar.
struct DigitPattern: Hashable, Sendable {
  /// Four bits a place, the last place lowest; ten stands for X.
  private var nibbles: UInt16 = 0

  /// The number of places, 0 to 4.
  private(set) var count = 0 as UInt8

  private static let unspecified: UInt16 = 10

  /// A pattern of no places, to be filled with `append`.
  init() {}

  /// The last `count` digits of a number that is not negative.
  init(_ value: Int, count: Int) {
    self.count = UInt8(truncatingIfNeeded: count)
    var rest = value
    for place in 0..<count {
      nibbles |= UInt16(truncatingIfNeeded: rest % 10) << (place * 4)
      rest /= 10
    }
  }

  /// Adds a place at the end; nil is X. A fifth place is ignored.
  mutating func append(_ digit: UInt8?) {
    guard count < 4 else { return }
    nibbles = nibbles << 4 | (digit.map(UInt16.init) ?? DigitPattern.unspecified)
    count += 1
  }

  /// The same pattern with its last places turned into X.
  func masking(last places: Int) -> DigitPattern {
    var masked = self
    for place in 0..<min(max(places, 0), Int(count)) {
      masked.nibbles &= ~(15 << (place * 4))
      masked.nibbles |= DigitPattern.unspecified << (place * 4)
    }
    return masked
  }

  /// The place counted from the end, 0 for the last: a digit, or nil for X.
  private func digit(fromEnd place: Int) -> Int? {
    let nibble = nibbles >> (place * 4) & 15
    return nibble == DigitPattern.unspecified ? nil : Int(nibble)
  }

  /// The number, or nil when a digit is unspecified.
  var value: Int? {
    isSpecified ? lowest : nil
  }

  var isSpecified: Bool {
    (0..<Int(count)).allSatisfy { digit(fromEnd: $0) != nil }
  }

  /// Whether every place is X.
  var isWhollyUnspecified: Bool {
    (0..<Int(count)).allSatisfy { digit(fromEnd: $0) == nil }
  }

  /// The number of X after the last digit.
  var trailingUnspecified: Int {
    (0..<Int(count)).first { digit(fromEnd: $0) != nil } ?? Int(count)
  }

  /// Whether every X stands after the last digit, so that the numbers meant follow one another.
  var isUnbroken: Bool {
    (trailingUnspecified..<Int(count)).allSatisfy { digit(fromEnd: $0) != nil }
  }

  /// The smallest number that the pattern may mean.
  var lowest: Int { filled(with: 0) }

  /// The largest number that the pattern may mean.
  var highest: Int { filled(with: 9) }

  private func filled(with digit: Int) -> Int {
    var value = 0
    for place in stride(from: Int(count) - 1, through: 0, by: -1) {
      value = value * 10 + (self.digit(fromEnd: place) ?? digit)
    }
    return value
  }

  /// Whether the pattern may mean the number.
  func matches(_ number: Int) -> Bool {
    var rest = number
    for place in 0..<Int(count) {
      if let digit = digit(fromEnd: place), digit != rest % 10 { return false }
      rest /= 10
    }
    return rest == 0
  }

  /// The numbers within the limits that the pattern may mean, ascending.
  func values(within limits: ClosedRange<Int>) -> some BidirectionalCollection<Int> {
    Range(
      from: max(lowest, limits.lowerBound), through: min(highest, limits.upperBound)
    ).lazy.filter { matches($0) }
  }
}

extension Range<Int> {
  /// The numbers of up to four digits from one to another, none when they are not in order.
  init(from lower: Int, through upper: Int) {
    self = lower..<Swift.max(lower, upper + 1)
  }
}

extension DigitPattern: CustomStringConvertible {
  /// The digits and X as EDTF writes them.
  var description: String {
    var text = ""
    for place in stride(from: Int(count) - 1, through: 0, by: -1) {
      text += digit(fromEnd: place).map { String($0) } ?? "X"
    }
    return text
  }
}
