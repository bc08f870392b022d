extension CalendarDay {
  /// The day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let remainder = (ordinal - 1) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The ISO 8601 week this day lies in, with the year that week belongs to.
  ///
  /// A week belongs to the year of its Thursday; 29 December to 3 January may belong to a
  /// neighbouring year.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  /// The Monday that begins an ISO 8601 week.
  ///
  /// Weeks outside the year are counted on: week 0 is the one before the first. Years outside
  /// `supportedYears` are held at its ends.
  public static func isoWeekStart(year: Int, week: Int) -> CalendarDay {
    let held = min(max(year, supportedYears.lowerBound), supportedYears.upperBound)
    // 4 January always lies in the first week.
    let fourth = CalendarDay(uncheckedYear: held, month: 1, day: 4)
    let firstMonday = fourth.adding(days: 1 - fourth.weekday)
    let (weeks, underflow) = week.subtractingReportingOverflow(1)
    let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
    if underflow || overflow {
      return week < 0 ? first : last
    }
    return firstMonday.adding(days: days)
  }

  /// The number of ISO 8601 weeks of a year, 52 or 53.
  public static func isoWeeks(inYear year: Int) -> Int {
    // The last week holds 28 December.
    let held = min(max(year, supportedYears.lowerBound), supportedYears.upperBound)
    return CalendarDay(uncheckedYear: held, month: 12, day: 28).isoWeek.week
  }
}
