// interval = [ date | ".." ] "/" [ date | ".." ]

extension Scanner {
  /// Reads an interval from its start on.
  mutating func interval() throws(EDTFError) -> EDTFInterval {
    if next == UInt8(ascii: "/") { return try interval(from: .unknown) }
    if skipRangePoints() { return try interval(from: .open) }
    return try interval(from: try date())
  }

  /// Reads the rest of an interval behind the date that it starts with.
  mutating func interval(from start: ScannedDate) throws(EDTFError) -> EDTFInterval {
    guard start.date.season == nil else { throw error(.monthNotSeason, at: start.divisionOffset) }
    return try interval(from: .date(start.date))
  }

  private mutating func interval(
    from start: EDTFInterval.Endpoint
  ) throws(EDTFError) -> EDTFInterval {
    try require("/")
    let endOffset = position
    let end = try endpoint()
    guard let interval = EDTFInterval(start: start, end: end) else {
      throw error(.laterDate, at: endOffset)
    }
    return interval
  }

  private mutating func endpoint() throws(EDTFError) -> EDTFInterval.Endpoint {
    if isAtEnd { return .unknown }
    if skipRangePoints() { return .open }
    return .date(try rangeEnd())
  }

  /// Reads a date that ends an interval or range, which cannot be a season.
  mutating func rangeEnd() throws(EDTFError) -> EDTFDate {
    let scanned = try date()
    guard scanned.date.season == nil else {
      throw error(.monthNotSeason, at: scanned.divisionOffset)
    }
    return scanned.date
  }
}
