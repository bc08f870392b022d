import Testing

@testable import TextImport

@Suite("The ends of a range") struct RangeEndTests {
  @Test(
    "may be reckoned each in its own way",
    arguments: [
      ("from 9 march 2016 to today", "2016-03-09/2016-11-07"),
      ("from 1 march to now", "2016-03-01/2016-11-07"),
      ("from 12 december to now", "2015-12-12/2016-11-07"),
      ("from now to 15 december", "2016-11-07/2016-12-15"),
      ("from now to 3 january", "2016-11-07/2017-01-03"),
      ("from yesterday to tomorrow", "2016-11-06/2016-11-08"),
      ("from 12 october to next week", "2016-10-12/2016-11-20"),
      ("from 4 to 23 of next month", "2016-12-04/2016-12-23"),
      ("from 28 december to 3 january 2016", "2015-12-28/2016-01-03"),
    ])
  func ends(_ text: String, _ value: String) throws {
    #expect(try TestLanguage.values(text) == [value])
  }

  @Test("share the century and the year that one of them states")
  func years() throws {
    #expect(try TestLanguage.values("in 1995-96") == ["1995/1996"])
    #expect(try TestLanguage.values("in 1999-01") == ["1999/2001"])
    #expect(try TestLanguage.values("in second and third quarter of 2008") == ["2008-04/2008-09"])
  }

  @Test("on weekdays lie in one week, the named one or the one that the first end fixes")
  func weekdays() throws {
    #expect(try TestLanguage.values("next week tuesday to thursday") == ["2016-11-15/2016-11-17"])
    #expect(
      try TestLanguage.values("from next monday to friday", published: "2019-09-05")
        == ["2019-09-09/2019-09-13"])
  }

  @Test("that lies after a month or year begins with the next one, after a day with that day")
  func after() throws {
    #expect(try TestLanguage.values("after 2018") == ["2019/.."])
    #expect(try TestLanguage.values("after december 2018") == ["2019-01/.."])
    #expect(try TestLanguage.values("after 3 march 2018") == ["2018-03-03/.."])
    #expect(try TestLanguage.values("after winter 2018") == ["2019-03/.."])
  }

  @Test("in a list of several are each an expression, with what the last one states")
  func lists() throws {
    let text = "on 3, 5, 7 and 9 march 2016"
    #expect(
      try TestLanguage.values(text) == ["2016-03-03", "2016-03-05", "2016-03-07", "2016-03-09"])
    #expect(try TestLanguage.expressions(text).map(\.text) == ["3", "5", "7", "9 march 2016"])
    #expect(
      try TestLanguage.values("on 3, 5 and 7 october")
        == ["2016-10-03", "2016-10-05", "2016-10-07"])
  }

  @Test("in a list take the month of the first where the last has none, and need no order")
  func firstMonth() throws {
    #expect(
      try TestLanguage.values("on october 3, 5 and 9")
        == ["2016-10-03", "2016-10-05", "2016-10-09"])
    #expect(try TestLanguage.values("in 2001 and 2000") == ["2001", "2000"])
  }

  @Test(
    "that are days in a row are one stretch in a chronology, and expressions of their own in TimeML"
  )
  func daysInARow() throws {
    let text = "on 5, 6 and 7 march 2016"
    #expect(try TestLanguage.values(text) == ["2016-03-05/2016-03-07"])
    #expect(try TestLanguage.expressions(text).map(\.text) == [text])
    #expect(
      try TestLanguage.expressions(text, style: .timeML).map(\.text)
        == ["5", "6", "7 march 2016"])
  }

  @Test("on days by themselves follow each other")
  func bareDays() throws {
    #expect(
      try TestLanguage.values("from 4 until 23", published: "2016-11-01") == [
        "2016-11-04/2016-11-23"
      ])
    #expect(
      try TestLanguage.values("from 28 until 3", published: "2016-11-28") == [
        "2016-11-28/2016-12-03"
      ])
  }

  @Test("farther apart than twenty years are not years in two digits")
  func farYears() throws {
    #expect(try TestLanguage.values("in 2016-11").isEmpty)
  }

  @Test("that lies after a week or weekend begins with the day behind it")
  func afterWeek() throws {
    let published = "2024-04-25"
    #expect(try TestLanguage.values("after the weekend", published: published) == ["2024-04-29/.."])
    #expect(try TestLanguage.values("after the week", published: published) == ["2024-04-29/.."])
  }

  @Test("shifted by more than one are counted on")
  func shifts() throws {
    #expect(try TestLanguage.values("overnext week") == ["2016-11-21/2016-11-27"])
    #expect(try TestLanguage.values("forelast month") == ["2016-09"])
    #expect(try TestLanguage.values("overnext march") == ["2018-03"])
    #expect(try TestLanguage.values("forelast march") == ["2015-03"])
    #expect(try TestLanguage.values("on overnext friday") == ["2016-11-18"])
    #expect(try TestLanguage.values("on forelast friday") == ["2016-10-28"])
  }
}
