/// Up to four decimal places, each a digit or the X of an unspecified one.
///
/// Years, months and days are all written so; this type knows nothing of the calendar.
struct DigitPattern: Hashable, Sendable {
  /// The number with 0 for each X.
  private var digits: UInt16 = 0

  /// A bit for each place that is X, the last place lowest.
  private var unspecified: UInt8 = 0

  /// The number of places, 0 to 4.
  private(set) var count: UInt8 = 0

  /// A pattern of no places, to be filled with `append`.
  init() {}

  /// Two places of which neither is stated.
  static var twoUnspecified: DigitPattern {
    var pattern = DigitPattern()
    pattern.append(nil)
    pattern.append(nil)
    return pattern
  }

  /// A number of at most that many digits, from 0; other numbers are held at the limits.
  init(_ value: Int, count: UInt8) {
    self.count = min(count, 4)
    let largest = DigitPattern.nines(inPlaces: (1 << self.count) - 1)
    digits = UInt16(min(max(value, 0), largest))
  }

  /// Adds a place at the end; nil is X. A fifth place is ignored.
  mutating func append(_ digit: UInt8?) {
    guard count < 4 else { return }
    digits = digits * 10 + UInt16(min(digit ?? 0, 9))
    unspecified = unspecified << 1 | (digit == nil ? 1 : 0)
    count += 1
  }

  /// The same pattern with its last places turned into X.
  func masking(last places: Int) -> DigitPattern {
    var masked = DigitPattern()
    for place in (0..<Int(count)).reversed() {
      masked.append(place < places ? nil : digit(fromEnd: place))
    }
    return masked
  }

  /// The place counted from the end, 0 for the last: a digit, or nil for X.
  private func digit(fromEnd place: Int) -> UInt8? {
    if unspecified >> place & 1 == 1 { return nil }
    let shifted =
      switch place {
      case 0: digits
      case 1: digits / 10
      case 2: digits / 100
      default: digits / 1000
      }
    return UInt8(shifted % 10)
  }

  /// The number with 9 in the places that have their bit, 0 elsewhere.
  private static func nines(inPlaces places: UInt8) -> Int {
    let places = Int(places)
    return (places & 1) * 9 + (places >> 1 & 1) * 90 + (places >> 2 & 1) * 900
      + (places >> 3 & 1) * 9000
  }

  /// The number, or nil when a digit is unspecified.
  var value: Int? {
    isSpecified ? lowest : nil
  }

  var isSpecified: Bool { unspecified == 0 }

  /// Whether every place is X.
  var isWhollyUnspecified: Bool { unspecified == 1 << count - 1 }

  /// The number of X after the last digit.
  var trailingUnspecified: Int { (~unspecified).trailingZeroBitCount }

  /// Whether every X stands after the last digit, so that the numbers meant follow one another.
  var isUnbroken: Bool { unspecified & (unspecified + 1) == 0 }

  /// The smallest number that the pattern may mean.
  var lowest: Int { Int(digits) }

  /// The largest number that the pattern may mean.
  var highest: Int { Int(digits) + DigitPattern.nines(inPlaces: unspecified) }

  /// Whether the pattern may mean the number.
  func matches(_ number: Int) -> Bool {
    if isSpecified { return number == lowest }
    guard lowest <= number, number <= highest else { return false }
    var (rest, pattern, places) = (UInt16(number), digits, unspecified)
    while pattern != rest {
      if places & 1 == 0, pattern % 10 != rest % 10 { return false }
      (rest, pattern, places) = (rest / 10, pattern / 10, places >> 1)
    }
    return true
  }

  /// The numbers within the limits that the pattern may mean, ascending.
  func values(within limits: ClosedRange<Int>) -> some BidirectionalCollection<Int> {
    Range(
      from: max(lowest, limits.lowerBound), through: min(highest, limits.upperBound)
    ).lazy.filter { matches($0) }
  }

  /// Adds the digits and X to a text as EDTF writes them, all or the first places of them.
  func write(to text: inout String, places: Int = 4) {
    for place in (0..<Int(count)).reversed().prefix(places) {
      let scalar = digit(fromEnd: place).map { Unicode.Scalar($0 + UInt8(ascii: "0")) }
      text.unicodeScalars.append(scalar ?? "X")
    }
  }

  /// Writes the places, at most four, at an offset of memory that has room for them; returns the
  /// offset behind them.
  func write(to bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
    var rest = digits
    for place in 0..<Int(count) {
      let isUnspecified = unspecified >> place & 1 == 1
      bytes[offset + Int(count) - 1 - place] =
        isUnspecified ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return offset + Int(count)
  }
}

extension Range<Int> {
  /// The numbers of up to four digits from one to another, none when they are not in order.
  init(from lower: Int, through upper: Int) {
    self = lower..<Swift.max(lower, upper + 1)
  }
}
