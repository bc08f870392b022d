import EDTF
import Testing

@Suite struct CalendarDayArithmeticTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(EDTFDate(text)?.exactDay)
  }

  @Test(arguments: [
    ("2024-04-15", 1, "2024-04-16"),
    ("2024-04-15", -15, "2024-03-31"),
    ("2024-02-28", 1, "2024-02-29"),
    ("2023-02-28", 1, "2023-03-01"),
    ("2024-12-31", 1, "2025-01-01"),
    ("2024-01-01", -1, "2023-12-31"),
    ("0000-01-01", -1, "-0001-12-31"),
    ("2024-04-15", 1000, "2027-01-10"),
    ("2024-04-15", 0, "2024-04-15"),
  ])
  func daysAreAdded(from: String, days: Int, to: String) throws {
    #expect(try day(from).adding(days: days).description == to)
    #expect(try day(from).days(to: day(to)) == days)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"),
    ("2023-01-31", 1, "2023-02-28"),
    ("2024-03-31", -1, "2024-02-29"),
    ("2024-12-15", 1, "2025-01-15"),
    ("2024-01-15", -1, "2023-12-15"),
    ("2024-01-15", -25, "2021-12-15"),
    ("0000-01-15", -1, "-0001-12-15"),
    ("2024-05-31", 12, "2025-05-31"),
  ])
  func monthsAreAddedAndClampedToTheirEnds(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months).description == to)
  }

  @Test func yearsAreAddedAndLeapDaysClamped() throws {
    #expect(try day("2024-02-29").adding(years: 1).description == "2025-02-28")
    #expect(try day("2024-02-29").adding(years: -4).description == "2020-02-29")
  }

  @Test(arguments: [Int.max, Int.max - 1, 1 << 60])
  func sumsBeyondTheCalendarAreHeldAtItsEnds(amount: Int) throws {
    for start in [try day("2024-04-15"), .first, .last] {
      #expect(start.adding(days: amount) == .last)
      #expect(start.adding(days: -amount) == .first)
      #expect(start.adding(months: amount) == .last)
      #expect(start.adding(months: -amount) == .first)
      #expect(start.adding(years: amount) == .last)
      #expect(start.adding(years: -amount) == .first)
    }
    #expect(CalendarDay.first.adding(days: .min) == .first)
    #expect(CalendarDay.first.adding(months: .min) == .first)
    #expect(CalendarDay.first.adding(years: .min) == .first)
  }

  @Test func periodsHaveTheirEnds() throws {
    let leapDay = try day("2024-02-29")
    #expect(leapDay.firstOfMonth.description == "2024-02-01")
    #expect(try day("2023-02-11").lastOfMonth.description == "2023-02-28")
    #expect(leapDay.firstOfYear.description == "2024-01-01")
    #expect(leapDay.dayOfYear == 60)
    #expect(try day("2024-12-31").dayOfYear == 366)
  }
}
