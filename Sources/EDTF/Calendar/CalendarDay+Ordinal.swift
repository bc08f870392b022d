extension CalendarDay {
  private static let daysOfFourCenturies = 146_097

  /// The day count at 0000-03-01, the first day of the years that end with February.
  private static let ordinalOfMarchOfYearZero = -305

  /// The number of the day, counted from 1 for Monday 0001-01-01 (the *Rata Die* of Reingold and
  /// Dershowitz, "Calendrical Calculations").
  public var ordinal: Int {
    // Years that begin in March put the leap day last, so that months have fixed offsets.
    let marchYear = month <= 2 ? year - 1 : year
    let fourCenturies = marchYear.flooredQuotient(by: 400)
    let yearOfCycle = marchYear - fourCenturies * 400
    let monthFromMarch = month <= 2 ? month + 9 : month - 3
    let dayOfYear = CalendarDay.daysBeforeMonth(fromMarch: monthFromMarch) + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return fourCenturies * CalendarDay.daysOfFourCenturies + dayOfCycle
      + CalendarDay.ordinalOfMarchOfYearZero
  }

  /// The day with that number (1 is 0001-01-01), held at `first` or `last` when it is beyond.
  public init(ordinal: Int) {
    guard ordinal > CalendarDay.firstOrdinal else {
      self = CalendarDay.first
      return
    }
    guard ordinal < CalendarDay.lastOrdinal else {
      self = CalendarDay.last
      return
    }
    let days = ordinal - CalendarDay.ordinalOfMarchOfYearZero
    let fourCenturies = days.flooredQuotient(by: CalendarDay.daysOfFourCenturies)
    let dayOfCycle = days - fourCenturies * CalendarDay.daysOfFourCenturies
    // A cycle of 1,461 days has one leap day, save at three centuries of four.
    let leapDaysTaken = dayOfCycle / 1_460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
    let yearOfCycle = (dayOfCycle - leapDaysTaken) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      uncheckedYear: yearOfCycle + fourCenturies * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - CalendarDay.daysBeforeMonth(fromMarch: monthFromMarch) + 1)
  }

  private static var firstOrdinal: Int { -365_242_499_999_999 }
  private static var lastOrdinal: Int { 365_242_499_999_634 }

  /// Five months from March on last 153 days, whatever the year.
  private static func daysBeforeMonth(fromMarch month: Int) -> Int {
    (153 * month + 2) / 5
  }
}

extension Int {
  /// The quotient rounded towards negative infinity, for a positive divisor.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }
}
