import EDTF
import Testing

@Suite struct SeasonTests {
  /// The code, and the first and last day in 2023 (2024 is a leap year).
  static let groupings: [(code: Int, first: String, last: String)] = [
    (21, "2023-03-01", "2023-05-31"), (22, "2023-06-01", "2023-08-31"),
    (23, "2023-09-01", "2023-11-30"), (24, "2023-12-01", "2024-02-29"),
    (25, "2023-03-01", "2023-05-31"), (26, "2023-06-01", "2023-08-31"),
    (27, "2023-09-01", "2023-11-30"), (28, "2023-12-01", "2024-02-29"),
    (29, "2023-09-01", "2023-11-30"), (30, "2023-12-01", "2024-02-29"),
    (31, "2023-03-01", "2023-05-31"), (32, "2023-06-01", "2023-08-31"),
    (33, "2023-01-01", "2023-03-31"), (34, "2023-04-01", "2023-06-30"),
    (35, "2023-07-01", "2023-09-30"), (36, "2023-10-01", "2023-12-31"),
    (37, "2023-01-01", "2023-04-30"), (38, "2023-05-01", "2023-08-31"),
    (39, "2023-09-01", "2023-12-31"), (40, "2023-01-01", "2023-06-30"),
    (41, "2023-07-01", "2023-12-31"),
  ]

  @Test(arguments: groupings)
  func eachCodeHasItsMonths(code: Int, first: String, last: String) throws {
    let date = try #require(EDTFDate(year: 2023, season: code))
    #expect(date.earliestDay?.description == first)
    #expect(date.latestDay?.description == last)
  }

  @Test func allCodesFrom21To41AreThere() {
    #expect(Self.groupings.map(\.code) == Array(21...41))
    let accepted = (0...99).filter { EDTFDate("2023-\($0 < 10 ? "0" : "")\($0)")?.season != nil }
    #expect(accepted == Array(21...41))
  }
}
