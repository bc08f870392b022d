import Testing

@testable import TextImport

@Suite("What an expression is reckoned from") struct ReferenceTests {
  @Test("a year before the period just named keeps its kind")
  func samePeriod() throws {
    #expect(
      try TestLanguage.values("after march 2016; a year before") == ["2016-04/..", "2015-03"])
    #expect(
      try TestLanguage.values("final quarter of 2015; a year before") == ["2015-36", "2014-36"])
    #expect(
      try TestLanguage.values("after 9 march 2016; a year before") == ["2016-03-09/..", "2015"])
    #expect(try TestLanguage.values("a year before") == ["2015"])
    #expect(
      try TestLanguage.values("week of 9 march 2016; a year before")
        == ["2016-03-07/2016-03-13", "2015-03-02/2015-03-08"])
  }

  @Test("a day by itself lies in the month of the date just named, where its rule says so")
  func dayOfThatMonth() throws {
    #expect(
      try TestLanguage.values("after 30 july 1914; that 31") == ["1914-07-30/..", "1914-07-31"])
  }

  @Test("a weekday with a day of the month is looked for half a year around")
  func weekdayWithDay() throws {
    #expect(
      try TestLanguage.values("on friday 31", published: "2019-02-25") == ["2019-05-31"])
  }

  @Test("a verb with the ending of the past turns a weekday back, one behind a passive does not")
  func tense() throws {
    let wednesday = "2016-11-09"
    #expect(try TestLanguage.values("he landed on friday", published: wednesday) == ["2016-11-04"])
    #expect(
      try TestLanguage.values("he will be sentenced on friday", published: wednesday)
        == ["2016-11-11"])
    #expect(
      try TestLanguage.values("he will pay hundred on friday", published: wednesday)
        == ["2016-11-11"])
  }

  @Test("words that look back or ahead by themselves heed no tense")
  func looks() throws {
    #expect(try TestLanguage.values("he will talk since march") == ["2016-03/.."])
    #expect(try TestLanguage.values("he landed by march") == ["2017-03"])
  }

  @Test("a part of the day behind a year stands on the day of publication")
  func partBehindYear() throws {
    #expect(
      try TestLanguage.expressions("after 2012; at nightly").map(\.value) == [
        "2012", "2016-11-07TNI",
      ])
  }

  @Test("today is a day of the news, and the writer's present in a history")
  func today() throws {
    #expect(try TestLanguage.expressions("today").map(\.value) == ["2016-11-07"])
    let history = try TestLanguage.tagger.tag(
      TaggingRequest(
        utf8: Array("after 9 march 2016, today".utf8), language: "xx", genre: .narrative))
    #expect(history.expressions.last?.value == "PRESENT_REF")
  }

  @Test("a century before Christ is the hundred years that count down to it")
  func centuryBeforeChrist() throws {
    #expect(try TestLanguage.values("third century bc") == ["-0299/-0200"])
  }

  @Test("a pattern that must not begin with a word sees it at the start of a paragraph too")
  func lookAtStart() throws {
    #expect(try TestLanguage.values("march then").count == 1)
    #expect(try TestLanguage.values("july then").isEmpty)
  }

  @Test("words that are written together with a particle are read as the word")
  func joined() throws {
    #expect(try TestLanguage.values("next premarch") == ["2017-03"])
    #expect(try TestLanguage.values("next al-march") == ["2017-03"])
    #expect(try TestLanguage.values("next postmarch").isEmpty)
  }
}
