import EDTF
import Testing

@testable import TextImport

@Suite("A length of time") struct LengthTests {
  @Test(
    "beside the reference has its days, its far end approximate unless it was counted in days",
    arguments: [
      ("last ten days", "P10D", "2016-10-28/2016-11-06"),
      ("next two days", "P2D", "2016-11-08/2016-11-09"),
      ("last three weeks", "P3W", "2016-10-17~/2016-11-06"),
      ("next three months", "P3M", "2016-11-08/2017-02-07~"),
      ("last three years", "P3Y", "2013-11-07~/2016-11-06"),
      ("last two quarters", "P6M", "2016-04-01/2016-09-30"),
      ("next two hours", "PT2H", "-"),
      ("this three weeks", "P3W", "-"),
    ])
  func span(_ text: String, _ value: String, _ edtf: String) throws {
    let found = try #require(try TestLanguage.expressions(text).first)
    #expect(found.type == .duration)
    #expect(found.value == value)
    #expect(found.edtf?.description ?? "-" == edtf)
    #expect((found.beginPoint != nil) == (edtf != "-"))
  }

  @Test("beside a reference that is known only to its month has no days")
  func coarseReference() throws {
    #expect(try TestLanguage.values("last three weeks", published: "2016-11") == ["-"])
  }

  @Test("in several units is written from the coarsest on, and counted as a whole")
  func compound() throws {
    #expect(try TestLanguage.expressions("two months and one year").map(\.value) == ["P1Y2M"])
    #expect(
      try TestLanguage.expressions("ten seconds and two minutes").map(\.value) == ["PT2M10S"])
    #expect(try TestLanguage.expressions("one day and ten hours").map(\.value) == ["P1DT10H"])
    #expect(
      try TestLanguage.values("one month and 21 days ago", published: "2017-11-23")
        == ["2017-10-02"])
    #expect(
      try TestLanguage.values("2 years 1 month and 21 days ago", published: "2017-11-23")
        == ["2015-10-02"])
  }

  @Test("before a date that stands beside it is counted from that date")
  func shifted() throws {
    #expect(try TestLanguage.values("two weeks before christmas 2016") == ["2016-12-11"])
    #expect(try TestLanguage.values("3 days before 12 january 2017") == ["2017-01-09"])
    #expect(try TestLanguage.values("two days before yesterday") == ["2016-11-04"])
    #expect(try TestLanguage.values("one year before march 2016") == ["2015"])
    #expect(try TestLanguage.values("eve of 1 january 2017") == ["2016-12-31"])
    #expect(try TestLanguage.values("3 days before 2016") == ["-"])
  }

  @Test("in weeks from a day leads to about a day, whose week is the TIMEX3 value")
  func weeks() throws {
    let found = try TestLanguage.expressions("two weeks ago", published: "2018-07-05")
    #expect(found.map(\.value) == ["2018-W25"])
    #expect(found.map { $0.edtf?.description } == ["2018-06-21~"])
    #expect(try TestLanguage.values("two weeks ago", published: "2018-07") == ["-"])
  }

  @Test("with a half is counted to the month")
  func half() throws {
    #expect(try TestLanguage.values("three and half years ago") == ["2013-05"])
    let halves = try TestLanguage.expressions("half hour half year half decade")
    #expect(halves.map(\.value) == ["PT30M", "P6M", "P5Y"])
    let decimals = try TestLanguage.expressions("1.5 decade long; 2.5 year long")
    #expect(decimals.map(\.value) == ["P15Y", "P2.5Y"])
  }

  @Test("may share its unit with a second one")
  func sharedUnit() throws {
    let found = try TestLanguage.expressions("between two and three years")
    #expect(found.map(\.text) == ["two", "three years"])
    #expect(found.map(\.value) == ["P2Y", "P3Y"])
  }

  @Test("of a period's first units is an expression of its own in TimeML")
  func firstUnits() throws {
    let text = "the first three months of 1989"
    #expect(try TestLanguage.values(text) == ["1989-01/1989-03"])
    let found = try TestLanguage.expressions(text, style: .timeML)
    #expect(found.map(\.text) == ["first three months", "1989"])
    #expect(found.map(\.value) == ["P3M", "1989"])
  }

  @Test("after what was said is a date, and in TimeML a length where its rule says so")
  func later() throws {
    let text = "after 9 march 2016; two years later"
    #expect(try TestLanguage.values(text) == ["2016-03-09/..", "2018"])
    let found = try TestLanguage.expressions(text, style: .timeML)
    #expect(found.map(\.value) == ["2016-03-09", "P2Y"])
  }

  @Test("and the date it is counted from are two expressions in TimeML")
  func timeML() throws {
    let found = try TestLanguage.expressions("3 days before 12 january 2017", style: .timeML)
    #expect(found.map(\.text) == ["3 days", "12 january 2017"])
    #expect(found.map(\.value) == ["P3D", "2017-01-12"])
    let eve = try TestLanguage.expressions("eve of 1 january 2017", style: .timeML)
    #expect(eve.map(\.text) == ["eve of 1 january 2017"])
  }
}
