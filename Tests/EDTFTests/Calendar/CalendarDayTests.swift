import EDTF
import Testing

@Suite struct CalendarDayTests {
  @Test func daysThatDoNotExistAreNil() {
    #expect(CalendarDay(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDay(year: 2024, month: 0, day: 1) == nil)
    #expect(CalendarDay(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 2024, month: 1, day: 0) == nil)
    #expect(CalendarDay(year: 2024, month: .max, day: .min) == nil)
    #expect(CalendarDay(year: .max, month: 1, day: 1) == nil)
    #expect(CalendarDay(year: .min, month: 1, day: 1) == nil)
  }

  @Test(arguments: [2000, 2024, 0, -4, -400])
  func leapYearsHaveA29February(year: Int) throws {
    let day = try #require(CalendarDay(year: year, month: 2, day: 29))
    #expect((day.year, day.month, day.day) == (year, 2, 29))
  }

  @Test func partsReadBackBelowZeroAndAtTheEnds() throws {
    let ides = try #require(CalendarDay(year: -43, month: 3, day: 15))
    #expect((ides.year, ides.month, ides.day) == (-43, 3, 15))
    #expect(CalendarDay.first.year == CalendarDay.supportedYears.lowerBound)
    #expect((CalendarDay.last.month, CalendarDay.last.day) == (12, 31))
  }

  @Test func laterDaysAreGreater() throws {
    let texts = [
      "-0044-03-15", "-0043-12-31", "0000-01-01", "0001-01-01", "2024-02-29", "2024-03-01",
    ]
    let days = try texts.map { try #require(EDTFDate($0)?.exactDay) }
    #expect(days.sorted() == days)
    #expect(days.shuffled().sorted() == days)
    #expect(days.map(\.description) == texts)
  }

  @Test func aYearOfFiveDigitsIsWrittenWithItsSign() {
    #expect(CalendarDay(year: 12_345, month: 1, day: 2)?.description == "+12345-01-02")
    #expect(CalendarDay(year: -12_345, month: 10, day: 20)?.description == "-12345-10-20")
  }

  @Test func monthsHaveTheirLengths() {
    let lengths = (1...12).map { CalendarDay.daysInMonth(year: 2023, month: $0) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    #expect(CalendarDay.daysInMonth(year: 2024, month: 2) == 29)
    #expect(CalendarDay.daysInMonth(year: 2024, month: 13) == 0)
    #expect(CalendarDay.daysInMonth(year: .min, month: .min) == 0)
  }

  @Test func aDayTakesEightBytes() {
    #expect(MemoryLayout<CalendarDay>.size == 8)
  }
}
