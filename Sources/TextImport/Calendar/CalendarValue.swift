internal import EDTF

/// A stretch of the calendar with the grain it is named at: a day, a week, a summer, a century.
enum CalendarValue: Hashable, Sendable {
  case day(CalendarDay)
  /// An ISO 8601 week.
  case week(year: Int, week: Int)
  case weekend(year: Int, week: Int)
  case month(year: Int, month: Int)
  /// Season codes of EDTF, 21 spring to 24 winter.
  case season(year: Int, code: Int)
  case quarter(year: Int, quarter: Int)
  case half(year: Int, half: Int)
  case year(Int)
  /// The decade's number: 199 is the 1990s.
  case decade(Int)
  /// The century's number as its years begin: 18 is 1800 to 1899.
  case century(Int)
  /// A day or month whose year nothing tells.
  case yearless(month: Int, day: Int?)
  case yearlessSeason(Int)
  /// From one stretch to another: the first ten days of May.
  indirect case span(CalendarValue, CalendarValue)
}

extension CalendarValue {
  var grain: Grain {
    switch self {
    case .day: .day
    case .week, .weekend: .week
    case .month: .month
    case .season, .quarter, .half: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .yearless(_, let day): day == nil ? .month : .day
    case .yearlessSeason: .quarter
    case .span(let first, _): first.grain
    }
  }

  /// The first day, nil without a year.
  var first: CalendarDay? {
    switch self {
    case .day(let day): day
    case .week(let year, let week): CalendarDay.isoWeekStart(year: year, week: week)
    case .weekend(let year, let week):
      CalendarDay.isoWeekStart(year: year, week: week).adding(days: 5)
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .season(let year, let code): CalendarDay(year: year, month: (code - 20) * 3, day: 1)
    case .quarter(let year, let quarter):
      CalendarDay(year: year, month: quarter * 3 - 2, day: 1)
    case .half(let year, let half): CalendarDay(year: year, month: half * 6 - 5, day: 1)
    case .year(let year): CalendarDay(year: year, month: 1, day: 1)
    case .decade(let decade): CalendarDay(year: decade * 10, month: 1, day: 1)
    case .century(let century): CalendarDay(year: century * 100, month: 1, day: 1)
    case .yearless, .yearlessSeason: nil
    case .span(let first, _): first.first
    }
  }

  /// The last day, nil without a year.
  var last: CalendarDay? {
    guard let first else { return nil }
    switch self {
    case .day: return first
    case .week: return first.adding(days: 6)
    case .weekend: return first.adding(days: 1)
    case .month: return first.lastOfMonth
    case .season, .quarter: return first.adding(months: 3).adding(days: -1)
    case .half: return first.adding(months: 6).adding(days: -1)
    case .year: return first.adding(months: 12).adding(days: -1)
    case .decade: return first.adding(months: 120).adding(days: -1)
    case .century: return first.adding(months: 1200).adding(days: -1)
    case .yearless, .yearlessSeason: return nil
    case .span(_, let last): return last.last
    }
  }

  /// The year, nil where it has none of its own.
  var year: Int? {
    switch self {
    case .day(let day): day.year
    case .week(let year, _), .weekend(let year, _), .month(let year, _), .season(let year, _),
      .quarter(let year, _), .half(let year, _), .year(let year):
      year
    case .decade, .century, .yearless, .yearlessSeason: nil
    case .span(let first, let last): first.year == last.year ? first.year : nil
    }
  }

  /// The stretch of a coarser or equal grain that holds this one; nil where it is too coarse.
  func widened(to unit: CalendarUnit) -> CalendarValue? {
    guard let day = first, grain <= unit.grain else { return nil }
    return CalendarValue(unit, holding: day)
  }

  /// The unit that holds a day; nil for units of the clock.
  init?(_ unit: CalendarUnit, holding day: CalendarDay) {
    switch unit {
    case .day, .night: self = .day(day)
    case .week, .fortnight:
      let week = day.isoWeek
      self = .week(year: week.year, week: week.week)
    case .weekend:
      let week = day.isoWeek
      self = .weekend(year: week.year, week: week.week)
    case .month: self = .month(year: day.year, month: day.month)
    case .quarter: self = .quarter(year: day.year, quarter: (day.month + 2) / 3)
    case .half: self = .half(year: day.year, half: day.month <= 6 ? 1 : 2)
    case .season:
      let code = day.month < 3 ? 24 : 20 + day.month / 3
      self = .season(year: day.month < 3 ? day.year - 1 : day.year, code: code)
    case .year: self = .year(day.year)
    case .decade: self = .decade(Self.floored(day.year, by: 10))
    case .century: self = .century(Self.floored(day.year, by: 100))
    case .millennium, .hour, .minute, .second: return nil
    }
  }

  /// The stretch of the same kind that many steps later, earlier when negative.
  func moved(by steps: Int) -> CalendarValue? {
    guard let first else { return nil }
    let step = max(-100_000, min(100_000, steps))
    switch self {
    case .day: return .day(first.adding(days: step))
    case .week: return CalendarValue(.week, holding: first.adding(days: 7 * step))
    case .weekend: return CalendarValue(.weekend, holding: first.adding(days: 7 * step))
    case .month: return CalendarValue(.month, holding: first.adding(months: step))
    case .season(let year, let code): return .season(year: year + step, code: code)
    case .quarter: return CalendarValue(.quarter, holding: first.adding(months: 3 * step))
    case .half: return CalendarValue(.half, holding: first.adding(months: 6 * step))
    case .year(let year): return .year(year + step)
    case .decade(let decade): return .decade(decade + step)
    case .century(let century): return .century(century + step)
    case .yearless, .yearlessSeason: return nil
    case .span(let from, let to):
      guard let start = from.moved(by: step), let end = to.moved(by: step) else { return nil }
      return .span(start, end)
    }
  }

  private static func floored(_ year: Int, by size: Int) -> Int {
    year >= 0 ? year / size : -((size - 1 - year) / size)
  }
}
