import EDTF
import Testing

@Suite struct CalendarDayWeekTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(EDTFDate(text)?.exactDay)
  }

  @Test(arguments: [
    ("2024-04-15", 1), ("2024-04-21", 7), ("1970-01-01", 4), ("0001-01-01", 1), ("0000-12-31", 7),
    ("-0001-12-31", 5), ("1789-07-14", 2),
  ])
  func weekdaysCountFromMonday(text: String, weekday: Int) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test(arguments: [
    ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53), ("2005-12-31", 2005, 52),
    ("2006-01-01", 2005, 52), ("2007-01-01", 2007, 1), ("2007-12-30", 2007, 52),
    ("2007-12-31", 2008, 1), ("2008-12-29", 2009, 1), ("2010-01-03", 2009, 53),
    ("2024-04-15", 2024, 16),
  ])
  func weeksBelongToTheYearOfTheirThursday(text: String, year: Int, week: Int) throws {
    let found = try day(text).isoWeek
    #expect((found.year, found.week) == (year, week))
  }

  @Test func weeksBeginOnTheMondayThatReadsBack() {
    for year in -10...2_050 {
      for week in [1, 2, 26, CalendarDay.isoWeeks(inYear: year)] {
        let start = CalendarDay.isoWeekStart(year: year, week: week)
        #expect(start.weekday == 1)
        #expect(start.isoWeek == (year, week))
      }
    }
  }

  @Test func yearsHave52Or53Weeks() {
    #expect(CalendarDay.isoWeeks(inYear: 2020) == 53)
    #expect(CalendarDay.isoWeeks(inYear: 2024) == 52)
    let longYears = (2_000..<2_400).filter { CalendarDay.isoWeeks(inYear: $0) == 53 }
    #expect(longYears.count == 71)
  }

  @Test func weeksOutsideTheYearAreCountedOn() {
    #expect(CalendarDay.isoWeekStart(year: 2024, week: 0).description == "2023-12-25")
    #expect(CalendarDay.isoWeekStart(year: 2024, week: 53).description == "2024-12-30")
    #expect(CalendarDay.isoWeekStart(year: .max, week: .max) == .last)
    #expect(CalendarDay.isoWeekStart(year: .min, week: .min) == .first)
    #expect(CalendarDay.isoWeekStart(year: 2024, week: .max) == .last)
  }
}
