/// A stretch of time between two dates, either of which may be open or unknown.
///
/// `2004-06/2006-08`, `1985/..` (open), `/1985` (unknown start), `2004-06-~01/2004-06-~20`. Two
/// rules limit the ends: a season or other grouping cannot be one, and the end must not lie
/// wholly before the start.
public struct EDTFInterval: EDTFExtent {
  /// One end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date at any precision, save a season.
    case date(EDTFDate)
    /// No limit: `..`.
    case open
    /// A limit that nobody knows: nothing is written.
    case unknown
  }

  /// Where the interval starts.
  public let start: Endpoint

  /// Where the interval ends.
  public let end: Endpoint

  /// The interval between two ends, or nil when one is a season or the end is before the start.
  public init?(start: Endpoint, end: Endpoint) {
    guard start.isAllowed, end.isAllowed, start.mayPrecede(end) else { return nil }
    self.start = start
    self.end = end
  }

  /// The interval from one date to another, or nil when the end lies wholly before the start.
  ///
  /// A season, which EDTF does not allow here, is replaced by its first or last month.
  public init?(from start: EDTFDate, to end: EDTFDate) {
    self.init(start: .date(start.asStart), end: .date(end.asEnd))
  }

  /// The interval that begins with a date and has no end; a season becomes its first month.
  public init(from start: EDTFDate) {
    self.start = .date(start.asStart)
    end = .open
  }

  /// The interval that ends with a date and has no beginning; a season becomes its last month.
  public init(until end: EDTFDate) {
    start = .open
    self.end = .date(end.asEnd)
  }

  /// The first day of the start, or no limit.
  public var earliest: EDTFBound {
    start.date?.earliest ?? .unlimitedPast
  }

  /// The last day of the end, or no limit.
  public var latest: EDTFBound {
    end.date?.latest ?? .unlimitedFuture
  }

  /// Always true: the days between the ends belong to the interval.
  public var isUnbroken: Bool { true }

  /// The one run from the earliest day of the start to the latest of the end.
  public var spans: [EDTFSpan] { [EDTFSpan(earliest, latest)] }

  /// The canonical text.
  public var description: String {
    "\(start)/\(end)"
  }
}

extension EDTFInterval.Endpoint: CustomStringConvertible {
  /// The date, or nil at an open or unknown end.
  public var date: EDTFDate? {
    if case .date(let date) = self { date } else { nil }
  }

  /// The canonical text: empty when unknown.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  /// Whether the end is not a season.
  var isAllowed: Bool { date?.season == nil }

  /// Whether the other end does not lie wholly before this one.
  func mayPrecede(_ end: EDTFInterval.Endpoint) -> Bool {
    guard let date, let endDate = end.date else { return true }
    return date.earliest <= endDate.latest
  }
}

extension EDTFDate {
  /// The date as the start of an interval: a season's first month, any other date itself.
  fileprivate var asStart: EDTFDate { replacingSeason { $0.firstDay(in: $1) } }

  /// The date as the end of an interval: a season's last month, any other date itself.
  fileprivate var asEnd: EDTFDate { replacingSeason { $0.lastDay(in: $1) } }

  private func replacingSeason(
    by day: (SubYearGrouping, Int) -> CalendarDay
  ) -> EDTFDate {
    guard case .grouping(let grouping) = division else { return self }
    // Only a year with unspecified digits has no number; there the year alone remains.
    guard let year else { return EDTFDate(unchecked: yearField).qualified(qualification) }
    let limit = day(grouping, year)
    let month = EDTFDate(year: limit.year, month: limit.month) ?? EDTFDate(year: limit.year)
    return month.qualified(qualification)
  }
}
