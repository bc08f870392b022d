import EDTF
import Testing

@Suite struct CalendarDayOrdinalTests {
  /// The day after, by the rule that every child learns.
  private func dayAfter(_ day: CalendarDay) -> CalendarDay? {
    CalendarDay(year: day.year, month: day.month, day: day.day + 1)
      ?? CalendarDay(year: day.year, month: day.month + 1, day: 1)
      ?? CalendarDay(year: day.year + 1, month: 1, day: 1)
  }

  @Test(arguments: [-801, -401, -1, 1599, 1899, 1999, 9999, 400_000_000])
  func ordinalsCountEveryDayOfFiveYears(year: Int) throws {
    var day = try #require(CalendarDay(year: year, month: 1, day: 1))
    for ordinal in day.ordinal..<day.ordinal + 5 * 365 {
      #expect(day.ordinal == ordinal)
      #expect(CalendarDay(ordinal: ordinal) == day)
      day = try #require(dayAfter(day))
    }
  }

  @Test func knownDaysHaveTheirNumbers() {
    #expect(CalendarDay(ordinal: 1).description == "0001-01-01")
    #expect(CalendarDay(ordinal: 0).description == "0000-12-31")
    #expect(CalendarDay(ordinal: 719_163).description == "1970-01-01")
    #expect(CalendarDay(ordinal: 710_347).description == "1945-11-12")
    #expect(CalendarDay(ordinal: -214_193).description == "-0586-07-24")
  }

  @Test func everyFourCenturiesHaveTheSameLength() throws {
    for year in stride(from: -4_000, through: 4_000, by: 37) {
      let day = try #require(CalendarDay(year: year, month: 2, day: 28))
      let later = try #require(CalendarDay(year: year + 400, month: 2, day: 28))
      #expect(day.days(to: later) == 146_097)
      #expect(later.weekday == day.weekday)
    }
  }

  @Test func ordinalsBeyondTheCalendarAreHeldAtItsEnds() {
    #expect(CalendarDay(ordinal: .max) == .last)
    #expect(CalendarDay(ordinal: .min) == .first)
    #expect(CalendarDay(ordinal: CalendarDay.last.ordinal) == .last)
    #expect(CalendarDay(ordinal: CalendarDay.last.ordinal + 1) == .last)
    #expect(CalendarDay(ordinal: CalendarDay.last.ordinal - 1) < .last)
    #expect(CalendarDay(ordinal: CalendarDay.first.ordinal) == .first)
    #expect(CalendarDay(ordinal: CalendarDay.first.ordinal + 1) > .first)
  }
}
