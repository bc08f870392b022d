import Testing

@testable import TextImport

@Suite("A piece of a period") struct PieceTests {
  @Test(
    "is the weekday, week, weekend or other unit that the number names",
    arguments: [
      ("first friday of july 2016", "2016-07-01"),
      ("final monday of this month", "2016-11-28"),
      ("fifth sunday of july 2016", "2016-07-31"),
      ("second monday of next month", "2016-12-12"),
      ("second sunday", "2016-11-13"),
      ("third week of this month", "2016-11-14/2016-11-20"),
      ("final week of 2015", "2015-12-28/2016-01-03"),
      ("first week of october 2016", "2016-10-03/2016-10-09"),
      ("first weekend of october 2016", "2016-10-01/2016-10-02"),
      ("first fortnight of december 2017", "2017-12-01/2017-12-15"),
      ("second half of december 2017", "2017-12-16/2017-12-31"),
      ("first half of last decade", "2000/2004"),
      ("ninth month of next year", "2017-09"),
      ("final quarter of 2015", "2015-36"),
      ("third day of july 2016", "2016-07-03"),
      ("first season of 2016", "-"),
    ])
  func piece(_ text: String, _ value: String) throws {
    #expect(try TestLanguage.values(text) == [value])
  }

  @Test("of several units goes from the first to the last of them")
  func several() throws {
    #expect(
      try TestLanguage.values("first ten days of last year") == ["2015-01-01/2015-01-10"])
    #expect(
      try TestLanguage.values("final three weeks of 2019") == ["2019-12-09/2019-12-29"])
    #expect(
      try TestLanguage.values("final three months of 2019") == ["2019-10/2019-12"])
  }

  @Test("that the period does not have is no date")
  func absent() throws {
    #expect(try TestLanguage.values("fifth friday of march 2016") == ["-"])
    #expect(try TestLanguage.values("fifth quarter of 2016") == ["-"])
    #expect(try TestLanguage.values("second year of 2016") == ["-"])
  }

  @Test("on a weekday of a named week is that day")
  func weekdayOfWeek() throws {
    #expect(try TestLanguage.values("friday of next week") == ["2016-11-18"])
    #expect(try TestLanguage.values("sunday of last week") == ["2016-11-06"])
    #expect(try TestLanguage.values("friday of overnext week") == ["2016-11-25"])
  }

  @Test("that is left, or has passed, ends or begins at the reference day")
  func portions() throws {
    let published = "2018-05-29"
    #expect(
      try TestLanguage.values("rest of this month", published: published)
        == ["2018-05-29/2018-05-31"])
    #expect(
      try TestLanguage.values("earlier of this month", published: published)
        == ["2018-05-01/2018-05-28"])
    #expect(
      try TestLanguage.values("sofar of this year", published: published)
        == ["2018-01-01/2018-05-29"])
    #expect(try TestLanguage.expressions("rest of this month").first?.value == "2016-11")
    #expect(try TestLanguage.values("rest of this year", published: "2018-05") == ["2018"])
  }

  @Test("that holds a day is its whole week")
  func widened() throws {
    #expect(try TestLanguage.values("week of 16 september 2016") == ["2016-09-12/2016-09-18"])
  }

  @Test("of a calendar counted from its feasts is the right day")
  func feasts() throws {
    #expect(try TestLanguage.values("thanksgiving 2023") == ["2023-11-23"])
    #expect(try TestLanguage.values("memorial 2024") == ["2024-05-27"])
    #expect(try TestLanguage.values("memorial weekend 2024") == ["2024-05-25/2024-05-27"])
    #expect(try TestLanguage.values("advent 2023") == ["2023-12-03"])
    #expect(try TestLanguage.values("advent 2022") == ["2022-11-27"])
    #expect(try TestLanguage.values("christmas 2024") == ["2024-12-25"])
  }
}
