import EDTF

/// How many events fall into each day, month, year, decade and century.
///
/// Units with more different values than any screen has columns are left out.
struct Density: Hashable, Sendable {
  /// The counts by unit, finest first.
  let levels: [Level]

  struct Level: Hashable, Sendable {
    var unit: Unit
    var buckets: [Bucket]

    /// Whether the unit suits the whole stretch of time: days for a year, months for a lifetime.
    var isApt: Bool {
      guard let first = buckets.first, let last = buckets.last else { return false }
      let (length, overflow) = last.number.subtractingReportingOverflow(first.number)
      guard !overflow else { return false }
      switch unit {
      case .day: return length <= 400
      case .month: return length <= 720
      case .year, .decade, .century: return true
      }
    }
  }

  /// A unit's number with the events that fall into it.
  struct Bucket: Hashable, Sendable {
    var number: Int
    var count: Int
  }

  /// A unit of time; each numbers its days, months, … without a hole.
  enum Unit: CaseIterable, Hashable, Sendable {
    case day, month, year, decade, century

    func number(of day: CalendarDay) -> Int {
      switch self {
      case .day: day.ordinal
      case .month: day.year * 12 + day.month - 1
      case .year: day.year
      case .decade: (day.year - (day.year % 10 + 10) % 10) / 10
      case .century: (day.year - (day.year % 100 + 100) % 100) / 100
      }
    }
  }

  /// More columns than a screen has.
  static let mostBuckets = 512

  init(days: [CalendarDay]) {
    levels = Unit.allCases.compactMap { unit in
      Self.buckets(of: days, unit: unit).map { Level(unit: unit, buckets: $0) }
    }
  }

  private static func buckets(of days: [CalendarDay], unit: Unit) -> [Bucket]? {
    var buckets: [Bucket] = []
    for day in days {
      let number = unit.number(of: day)
      if let last = buckets.last, last.number == number {
        buckets[buckets.count - 1].count += 1
      } else {
        guard buckets.count < mostBuckets else { return nil }
        buckets.append(Bucket(number: number, count: 1))
      }
    }
    return buckets
  }
}
