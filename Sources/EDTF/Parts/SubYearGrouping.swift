/// A season, quarter, quadrimester or semester of a year, by its EDTF code (21 to 41).
///
/// ISO 8601-2 names these but gives the seasons no dates. The bounds here are ours: the
/// meteorological seasons, which are whole months. Astronomical seasons begin at an instant that
/// moves between days and differs by time zone, so that a bound to the day would be false
/// precision, and no press text means it. Codes 21 to 24 name no hemisphere and are read as
/// northern, like 25 to 28; 29 to 32 are southern.
struct SubYearGrouping: Hashable, Sendable {
  private let byte: UInt8

  /// The code, 21 to 41.
  var code: Int { Int(byte) }

  /// The grouping with that code, or nil outside 21–41.
  init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    byte = UInt8(code)
  }

  /// The first month, 1 to 12, of the year that the grouping is named with.
  var firstMonth: Int {
    switch code {
    case 21...24: (code - 21) * 3 + 3
    case 25...28: (code - 25) * 3 + 3
    case 29, 30: (code - 29) * 3 + 9
    case 31, 32: (code - 31) * 3 + 3
    case 33...36: (code - 33) * 3 + 1
    case 37...39: (code - 37) * 4 + 1
    default: (code - 40) * 6 + 1
    }
  }

  /// The number of months: 3, 4 or 6.
  var monthCount: Int {
    switch code {
    case 37...39: 4
    case 40...41: 6
    default: 3
    }
  }

  /// The first day of the grouping in a year within the calendar.
  func firstDay(in year: Int) -> CalendarDay {
    CalendarDay(uncheckedYear: year, month: firstMonth, day: 1)
  }

  /// The last day; a winter of the north and a summer of the south end in the next February.
  func lastDay(in year: Int) -> CalendarDay {
    firstDay(in: year).adding(months: monthCount - 1).lastOfMonth
  }
}
