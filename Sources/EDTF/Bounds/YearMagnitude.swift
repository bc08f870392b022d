/// The size of a year too large for the calendar, compared without being written out.
///
/// The places are the digits, then zeros as far as they are significant, then the filler.
struct YearMagnitude: Sendable {
  let digits: [UInt8]
  let significant: Int
  let total: Int
  let filler: UInt8

  private func digit(at place: Int) -> UInt8 {
    if place >= significant { return filler }
    return place < digits.count ? digits[place] : 0
  }

  /// The number, when it has few enough digits to lie in the calendar.
  var calendarYear: Int? {
    guard total <= 12 else { return nil }
    return (0..<total).reduce(0) { $0 * 10 + Int(digit(at: $1)) }
  }
}

extension YearMagnitude: Comparable {
  static func < (left: YearMagnitude, right: YearMagnitude) -> Bool {
    guard left.total == right.total else { return left.total < right.total }
    let written = min(max(left.digits.count, right.digits.count), left.total)
    let places = 0..<written
    if let place = places.first(where: { left.digit(at: $0) != right.digit(at: $0) }) {
      return left.digit(at: place) < right.digit(at: place)
    }
    // Behind the written digits each side changes only where its filler begins.
    let changes = [written, left.significant, right.significant].sorted()
    for place in changes where place >= written && place < left.total {
      if left.digit(at: place) != right.digit(at: place) {
        return left.digit(at: place) < right.digit(at: place)
      }
    }
    return false
  }
}

extension YearMagnitude: Hashable {
  /// Whether the numbers are equal, however they are put: 17 × 10² is 170 × 10.
  static func == (left: YearMagnitude, right: YearMagnitude) -> Bool {
    !(left < right) && !(right < left)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    for place in 0..<min(total, 16) {
      hasher.combine(digit(at: place))
    }
  }
}
