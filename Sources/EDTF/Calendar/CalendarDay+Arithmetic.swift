extension CalendarDay {
  /// The day that many days later (earlier when negative), held at the ends of the calendar.
  public func adding(days: Int) -> CalendarDay {
    if days > -31, days < 31, (1...28).contains(day + days) {
      return CalendarDay(uncheckedYear: year, month: month, day: day + days)
    }
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    if overflow {
      return days < 0 ? CalendarDay.first : CalendarDay.last
    }
    return CalendarDay(ordinal: sum)
  }

  /// The day that many months later (earlier when negative): the same day of the month, or the
  /// month's last day where it has no such day; held at the ends of the calendar.
  public func adding(months: Int) -> CalendarDay {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let supported = CalendarDay.supportedYears
    if overflow || sum < supported.lowerBound * 12 || sum > supported.upperBound * 12 + 11 {
      return months < 0 ? CalendarDay.first : CalendarDay.last
    }
    let newYear = sum >= 0 ? sum / 12 : (sum - 11) / 12
    let newMonth = sum - newYear * 12 + 1
    let length = CalendarDay.daysInMonth(year: newYear, month: newMonth)
    return CalendarDay(uncheckedYear: newYear, month: newMonth, day: min(day, length))
  }

  /// The day that many years later (earlier when negative); 29 February becomes the 28th where
  /// the year has none; held at the ends of the calendar.
  public func adding(years: Int) -> CalendarDay {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    if overflow {
      return years < 0 ? CalendarDay.first : CalendarDay.last
    }
    return adding(months: months)
  }

  /// The number of days from this day to the other, negative when the other is earlier.
  public func days(to other: CalendarDay) -> Int {
    other.ordinal - ordinal
  }

  /// The first day of this day's month.
  public var firstOfMonth: CalendarDay {
    CalendarDay(uncheckedYear: year, month: month, day: 1)
  }

  /// The last day of this day's month.
  public var lastOfMonth: CalendarDay {
    CalendarDay(
      uncheckedYear: year, month: month, day: CalendarDay.daysInMonth(year: year, month: month))
  }

  /// 1 January of this day's year.
  public var firstOfYear: CalendarDay {
    CalendarDay(uncheckedYear: year, month: 1, day: 1)
  }

  /// The number of this day in its year, from 1.
  public var dayOfYear: Int {
    firstOfYear.days(to: self) + 1
  }
}
