import Testing

@testable import TextImport

@Suite("Numbers in words") struct NumberWordTests {
  @Test(
    "are read as days and years",
    arguments: [
      ("twenty first march nineteen seventy eight", "1978-03-21"),
      ("twenty-first march nineteen zero one", "1901-03-21"),
      ("third july two thousand and eight", "2008-07-03"),
      ("in one thousand eight hundred and twenty", "1820"),
      ("in thousand eight hundred", "1800"),
      ("in nineteen hundred", "1900"),
      ("in twenty twenty", "2020"),
    ])
  func words(_ text: String, _ value: String) throws {
    #expect(try TestLanguage.values(text) == [value])
  }

  @Test("that count a second thousand are a number of their own")
  func thousands() throws {
    #expect(
      try TestLanguage.expressions("two thousand and three thousand days").map(\.value) == [
        "P3000D"
      ])
  }

  @Test("that make no year or day are none")
  func noYear() throws {
    #expect(try TestLanguage.values("in twenty two").isEmpty)
    #expect(try TestLanguage.values("in three hundred").isEmpty)
    #expect(try TestLanguage.values("seventy march nineteen seventy").isEmpty)
  }

  @Test("with the marks of a date may stand around a month's name")
  func marks() throws {
    for text in ["23/september/2020", "september-23-2020", "2020-september-23"] {
      #expect(try TestLanguage.values(text) == ["2020-09-23"], "\(text)")
    }
  }
}
