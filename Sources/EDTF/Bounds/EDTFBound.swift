/// Where a value begins or ends: a day, a time beyond the calendar, or no limit at all.
///
/// Every two bounds can be compared, whatever the size of their years.
public struct EDTFBound: Hashable, Sendable {
  enum Limit: Hashable, Sendable {
    case unlimitedPast
    indirect case remotePast(YearMagnitude)
    case day(CalendarDay)
    indirect case remoteFuture(YearMagnitude)
    case unlimitedFuture
  }

  let limit: Limit

  /// The bound of a value without a beginning.
  static let unlimitedPast = EDTFBound(limit: .unlimitedPast)

  /// The bound of a value without an end.
  static let unlimitedFuture = EDTFBound(limit: .unlimitedFuture)

  init(limit: Limit) {
    self.limit = limit
  }

  /// The bound that is a day.
  public init(_ day: CalendarDay) {
    limit = .day(day)
  }

  /// The day, or nil where there is no limit or the year is outside the calendar.
  public var day: CalendarDay? {
    if case .day(let day) = limit { day } else { nil }
  }

  /// Whether the value has no limit at this side, or none that is known.
  public var isUnlimited: Bool {
    limit == .unlimitedPast || limit == .unlimitedFuture
  }

  /// Whether nothing lies between the end that this bound is and the beginning of the other.
  func adjoins(_ beginning: EDTFBound) -> Bool {
    guard let day, let next = beginning.day else { return false }
    return day.adding(days: 1) == next
  }
}

extension EDTFBound: Comparable {
  /// Whether the left bound is before the right one.
  public static func < (left: EDTFBound, right: EDTFBound) -> Bool {
    switch (left.limit, right.limit) {
    case (.day(let left), .day(let right)): left < right
    case (.remoteFuture(let left), .remoteFuture(let right)): left < right
    case (.remotePast(let left), .remotePast(let right)): right < left
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch limit {
    case .unlimitedPast: 0
    case .remotePast: 1
    case .day: 2
    case .remoteFuture: 3
    case .unlimitedFuture: 4
    }
  }
}
