import EDTF
import Testing

@Suite struct EDTFDateTests {
  private func date(_ text: String) throws -> EDTFDate {
    try EDTFDate(parsing: text)
  }

  @Test(arguments: [
    ("XXXX", Precision.beyondMillennium), ("Y171010000S3", .beyondMillennium),
    ("1XXX", .millennium), ("Y3388E2S3", .millennium), ("18XX", .century), ("18", .century),
    ("1950S2", .century), ("199X", .decade), ("199", .decade), ("1992", .year), ("19X2", .year),
    ("1992-XX", .year), ("1992-XX-XX", .year), ("Y-17E7", .year), ("1950S9", .year),
    ("2024-22", .season), ("2024-02", .month), ("2024-02-XX", .month), ("2024-1X", .month),
    ("2024-02-03", .day), ("XXXX-12-25", .day), ("1992-XX-1X", .day),
  ])
  func precisionIsTheFinestPartStated(text: String, precision: Precision) throws {
    #expect(try date(text).precision == precision)
  }

  @Test func partsAreNilWhenAbsentOrUnspecified() throws {
    let day = try date("-0044-03-15")
    #expect((day.year, day.month, day.day, day.season) == (-44, 3, 15, nil))
    let season = try date("2024-22")
    #expect((season.year, season.month, season.day, season.season) == (2024, nil, nil, 22))
    let open = try date("199X-XX-1X")
    #expect((open.year, open.month, open.day, open.season) == (nil, nil, nil, nil))
    #expect(try date("1950S2").year == 1950)
    #expect(try date("1950S2").significantDigits == 2)
    #expect(try date("Y-17E7").year == -170_000_000)
    #expect(try date("Y9223372036854775807").year == .max)
    #expect(try date("Y-9223372036854775808").year == .min)
    #expect(try date("Y9223372036854775808").year == nil)
    #expect(try date("Y17E400").year == nil)
    #expect(try date("199").year == nil)
    #expect(try date("199X-1X").text(of: .year) == "199X")
    #expect(try date("199X-1X").text(of: .month) == "1X")
    #expect(try date("199X-1X").text(of: .day).isEmpty)
  }

  @Test func datesAreBuiltFromTheirParts() throws {
    #expect(EDTFDate(year: 2024).description == "2024")
    #expect(EDTFDate(year: -44).description == "-0044")
    #expect(EDTFDate(year: 12_345).description == "Y12345")
    #expect(EDTFDate(year: .min).description == "Y-9223372036854775808")
    #expect(EDTFDate(year: 2024, month: 4)?.description == "2024-04")
    #expect(EDTFDate(year: 2024, season: 22)?.description == "2024-22")
    #expect(EDTFDate(year: 2024, month: 4, day: 15)?.description == "2024-04-15")
    #expect(EDTFDate(day: CalendarDay(ordinal: 1)).description == "0001-01-01")
    #expect(EDTFDate(day: CalendarDay.last).description == "Y999999999999")
    #expect(EDTFDate(decadeOf: 1994)?.description == "199X")
    #expect(EDTFDate(centuryOf: 1894)?.description == "18XX")
    #expect(EDTFDate(decadeOf: -44)?.description == "-004X")
    #expect(EDTFDate(year: 1994, unspecifiedDigits: 3)?.description == "1XXX")
    #expect(EDTFDate(year: 1994, unspecifiedDigits: 0) == EDTFDate(year: 1994))
  }

  @Test func partsThatDoNotFitAreNil() {
    #expect(EDTFDate(year: 2024, month: 13) == nil)
    #expect(EDTFDate(year: 2024, month: .min) == nil)
    #expect(EDTFDate(year: 10_000, month: 1) == nil)
    #expect(EDTFDate(year: 2024, season: 20) == nil)
    #expect(EDTFDate(year: 2024, season: 42) == nil)
    #expect(EDTFDate(year: 2023, month: 2, day: 29) == nil)
    #expect(EDTFDate(year: 10_000, month: 2, day: 1) == nil)
    #expect(EDTFDate(decadeOf: 10_000) == nil)
    #expect(EDTFDate(year: 1994, unspecifiedDigits: 5) == nil)
    #expect(EDTFDate(year: 1994, unspecifiedDigits: -1) == nil)
  }

  @Test func whatIsBuiltEqualsWhatIsRead() throws {
    let day = try #require(CalendarDay(year: 2024, month: 4, day: 15))
    #expect(try date("2024-04-15") == EDTFDate(day: day))
    #expect(try date("2024-04-15").exactDay == day)
    #expect(try date("199X") == EDTFDate(decadeOf: 1990))
    #expect(try date("Y12345") == EDTFDate(year: 12_345))
    #expect(try date("2024-04-1X").exactDay == nil)
  }

  @Test func qualificationsBelongToTheirComponents() throws {
    let mixed = try date("2004?-06-~11")
    #expect(mixed.qualification(of: .year) == .uncertain)
    #expect(mixed.qualification(of: .month) == [])
    #expect(mixed.qualification(of: .day) == .approximate)
    #expect(mixed.qualification == [.uncertain, .approximate])
    #expect(try date("2004-06~-11").qualification(of: .year) == .approximate)
    #expect(try date("2004-06").qualification.isEmpty)
  }

  @Test func aDateCanBeQualifiedWholeOrInPart() throws {
    let day = try date("2004-06-11")
    #expect(day.qualified(.approximate).description == "2004-06-11~")
    #expect(day.qualified([.uncertain, .approximate], of: .month).description == "2004-%06-11")
    #expect(day.qualified(.uncertain).qualified([]) == day)
    #expect(EDTFDate(year: 2004).qualified(.uncertain, of: .day) == EDTFDate(year: 2004))
  }

  @Test(arguments: [
    ("-004X", "-0049-01-01", "-0040-12-31"), ("-000X", "-0009-01-01", "-0001-12-31"),
    ("-XXXX", "-9999-01-01", "-0001-12-31"), ("-04", "-0499-01-01", "-0400-12-31"),
    ("19", "1900-01-01", "1999-12-31"), ("199", "1990-01-01", "1999-12-31"),
    ("0000S2", "0000-01-01", "0099-12-31"), ("-1950S3", "-1959-01-01", "-1950-12-31"),
    ("1XX3", "1003-01-01", "1993-12-31"), ("XXXX-02-29", "0000-02-29", "9996-02-29"),
    ("190X-02-29", "1904-02-29", "1908-02-29"), ("2004-XX-31", "2004-01-31", "2004-12-31"),
    ("2023-02-XX", "2023-02-01", "2023-02-28"), ("2023-XX-3X", "2023-01-30", "2023-12-31"),
    ("2004-X2", "2004-02-01", "2004-12-31"), ("2004-0X-30", "2004-01-30", "2004-09-30"),
    ("199X-24", "1990-12-01", "2000-02-29"), ("Y12345", "+12345-01-01", "+12345-12-31"),
    ("Y-12345S2", "-12999-01-01", "-12000-12-31"),
  ])
  func boundsAreTheDaysThatTheDigitsAllow(text: String, earliest: String, latest: String) throws {
    #expect(try date(text).earliestDay?.description == earliest)
    #expect(try date(text).latestDay?.description == latest)
  }

  @Test(arguments: [
    "19X1-02-29", "-XXX1-02-29", "2004-02-3X", "2004-X1-31-", "2004-X4-31", "2004-X0-32",
    "15XX-02-3X",
    "15XX-2X-25", "2001-1X-4X", "2023-02-29",
  ])
  func digitsThatNoDayFitsAreRefused(text: String) {
    #expect(EDTFDate(text) == nil)
  }
}
