import EDTF
import Testing

@testable import TextImport

@Suite("What was spoken of before") struct SpokenOfTests {
  private func history(_ text: String) throws -> [String] {
    try TestLanguage.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), language: "xx", genre: .narrative)
    ).expressions.map(\.value)
  }

  @Test("gives the year to a month or season that follows it")
  func following() throws {
    #expect(
      try TestLanguage.values("after december 1992; following march")
        == ["1993-01/..", "1993-03"])
    #expect(
      try TestLanguage.values("after december 1992; following summer")
        == ["1993-01/..", "1993-22"])
  }

  @Test("is left for the day of publication where it is too coarse")
  func tooCoarse() throws {
    #expect(try TestLanguage.values("after 2008; previous month") == ["2009/..", "2016-10"])
    #expect(
      try TestLanguage.values("after march 2008; previous month") == ["2008-04/..", "2008-02"])
  }

  @Test("keeps a history in its year, though another year is named in between")
  func soonAfter() throws {
    #expect(
      try history("after 10 march 1975, anno 1976, dated 12 march")
        == ["1975-03-10", "1976", "1975-03-12"])
    #expect(
      try history("after 10 march 1975, anno 1976, dated 12 october")
        == ["1975-03-10", "1976", "1976-10-12"])
  }

  @Test("chooses the nearest decade in a history, the latest in the news")
  func decades() throws {
    #expect(try history("anno 1949, the 50 s") == ["1949", "195"])
    #expect(try history("anno 1862, the 50 s") == ["1862", "185"])
    #expect(try TestLanguage.expressions("the 50 s").map(\.value) == ["195"])
  }

  @Test("a clear past does not lie months ahead, nor a bare day that is to come behind")
  func tense() throws {
    #expect(try TestLanguage.values("he landed dated 7 october") == ["2016-10-07"])
    #expect(
      try TestLanguage.values("he landed dated 7 october", published: "2017-04-22")
        == ["2016-10-07"])
    #expect(
      try TestLanguage.values("dated 7 october", published: "2017-04-22") == ["2017-10-07"])
    #expect(try TestLanguage.values("he will land the 3 day") == ["2016-12-03"])
    #expect(try TestLanguage.values("he landed the 3 day") == ["2016-11-03"])
    #expect(
      try TestLanguage.values("it rained over the weekend", published: "2016-11-10")
        == ["2016-11-05/2016-11-06"])
    #expect(
      try TestLanguage.values("it will rain over the weekend") == ["2016-11-12/2016-11-13"])
  }

  @Test("a comma sets the verb of another clause farther off")
  func comma() throws {
    #expect(
      try TestLanguage.values(
        "what was signed in july on friday, will end", published: "2016-11-09")
        == ["2016-11-04"])
  }

  @Test(
    "an hour of twelve is that of its part of the day",
    arguments: [
      ("12 o'clock nightly", "T00:00"), ("11 o'clock nightly", "T23:00"),
      ("2 o'clock nightly", "T02:00"), ("2 o'clock noonish", "T14:00"),
      ("12 o'clock noonish", "T12:00"), ("12 o'clock early", "T00:00"),
    ])
  func hours(_ text: String, _ clock: String) throws {
    #expect(try TestLanguage.expressions(text).map(\.value) == ["2016-11-07" + clock])
  }
}
