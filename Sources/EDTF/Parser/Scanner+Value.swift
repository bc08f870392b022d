// value = set | interval | date [ "T" time ]

extension Scanner {
  /// Reads a value of any kind, as far as it goes.
  mutating func value() throws(EDTFError) -> EDTFValue {
    if isAtEnd { throw error(.value) }
    if let set = try set() { return .set(set) }
    if next == UInt8(ascii: "/") { return .interval(try interval(from: .unknown)) }
    if skipRangePoints() { return .interval(try interval(from: .open)) }
    let scanned = try date()
    switch next {
    case UInt8(ascii: "/"):
      return .interval(
        try interval(from: .date(scanned.date), divisionOffset: scanned.divisionOffset))
    case UInt8(ascii: "T"):
      // A time needs a whole day without qualification before it.
      guard let day = scanned.date.exactDay, scanned.date.qualification.isEmpty else { break }
      advance()
      return .dateTime(try time(of: day))
    default: break
    }
    return .date(scanned.date)
  }
}
