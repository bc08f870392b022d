/// A day of the proleptic Gregorian calendar, with astronomical years (0 is 1 BC).
///
/// Eight bytes that order, compare and hash as one integer; nothing here allocates. Year, month
/// and day are read without a division. There are no hours, seconds or time zones. A 64-bit
/// platform is assumed.
@frozen
public struct CalendarDay: Hashable, Sendable {
  /// The year in the bits from 9 up, the month in four bits, the day in five, so that order of
  /// the number is order in time.
  @usableFromInline
  let packed: Int

  @inlinable
  init(uncheckedYear year: Int, month: Int, day: Int) {
    packed = year << 9 | month << 5 | day
  }

  /// The years a day may lie in; every result outside is held at the nearest end.
  public static let supportedYears: ClosedRange<Int> = -999_999_999_999...999_999_999_999

  /// The first day of the supported years.
  public static let first = CalendarDay(
    uncheckedYear: supportedYears.lowerBound, month: 1, day: 1)

  /// The last day of the supported years.
  public static let last = CalendarDay(
    uncheckedYear: supportedYears.upperBound, month: 12, day: 31)

  /// The day of that year, month (1–12) and day of the month, or nil where there is no such day
  /// or the year is outside `supportedYears`.
  public init?(year: Int, month: Int, day: Int) {
    guard CalendarDay.supportedYears.contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= CalendarDay.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The astronomical year: 1 is AD 1, 0 is 1 BC, -1 is 2 BC.
  @inlinable
  public var year: Int { packed >> 9 }

  /// The month, 1 to 12.
  @inlinable
  public var month: Int { packed >> 5 & 15 }

  /// The day of the month, from 1.
  @inlinable
  public var day: Int { packed & 31 }

  /// Whether the Gregorian year has a 29 February.
  public static func isLeapYear(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month, or 0 for a month outside 1–12.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }
}

extension CalendarDay: Comparable {
  /// Whether the left day is before the right one.
  @inlinable
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.packed < right.packed
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as ISO 8601 writes it, `2024-04-15`; years of more than four digits have a sign.
  public var description: String {
    let magnitude = String(abs(year))
    let sign = year < 0 ? "-" : magnitude.count > 4 ? "+" : ""
    return sign + String(repeating: "0", count: max(0, 4 - magnitude.count)) + magnitude
      + (month < 10 ? "-0" : "-") + String(month) + (day < 10 ? "-0" : "-") + String(day)
  }
}
