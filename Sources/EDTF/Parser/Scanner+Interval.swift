// interval = [ date | ".." ] "/" [ date | ".." ]

extension Scanner {
  /// Reads the rest of an interval from the slash on.
  mutating func interval(
    from start: EDTFInterval.Endpoint, divisionOffset: Int = 0
  ) throws(EDTFError) -> EDTFInterval {
    guard start.isAllowed else { throw error(.monthNotSeason, at: divisionOffset) }
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
