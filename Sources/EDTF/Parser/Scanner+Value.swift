// value     = set | interval | date | date-time
// date-time = date "T" time, where the date is a whole day without qualification

extension Scanner {
  /// Reads a value of any kind, as far as it goes.
  mutating func value() throws(EDTFError) -> EDTFValue {
    if isAtEnd { throw error(.value) }
    if let set = try set() { return .set(set) }
    if opensInterval { return .interval(try interval()) }
    let scanned = try date()
    if next == UInt8(ascii: "/") { return .interval(try interval(from: scanned)) }
    if let dateTime = try time(behind: scanned.date) { return .dateTime(dateTime) }
    return .date(scanned.date)
  }

  /// Whether an interval without a date at its start is next.
  var opensInterval: Bool { next == UInt8(ascii: "/") || isAtRangePoints }

  /// Whether what is next may be a date, and surely is no other kind of value.
  var mayOpenDate: Bool {
    !isAtEnd && !opensInterval && next != UInt8(ascii: "[") && next != UInt8(ascii: "{")
  }

  /// Throws unless the text ends here.
  func requireEnd() throws(EDTFError) {
    guard isAtEnd else { throw error(.end) }
  }
}
