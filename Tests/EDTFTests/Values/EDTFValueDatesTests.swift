import EDTF
import Testing

@Suite struct EDTFValueDatesTests {
  @Test(arguments: [
    ("2004-06", ["2004-06"]), ("2004-06-11T10:10:10", ["2004-06-11"]), ("../..", []),
    ("2004?/2006-08", ["2004?", "2006-08"]), ("/2006", ["2006"]),
    ("[..1667,1668,1670..1672,1680..]", ["1667", "1668", "1670", "1672", "1680"]),
  ])
  func datesStandInTheOrderOfTheText(text: String, dates: [String]) throws {
    #expect(try EDTFValue(parsing: text).dates.map(\.description) == dates)
  }

  @Test func qualificationIsThatOfAnyDate() throws {
    #expect(try EDTFValue(parsing: "2004?/2006~").qualification == [.uncertain, .approximate])
    #expect(try EDTFValue(parsing: "{1667,1668~}").qualification == .approximate)
    #expect(try EDTFValue(parsing: "2004/..").qualification.isEmpty)
  }

  @Test func precisionIsTheFinestOfAnyDate() throws {
    #expect(try EDTFValue(parsing: "2004/2006-08").precision == .month)
    #expect(try EDTFValue(parsing: "2004-06-11T10:10:10").precision == .second)
    #expect(try EDTFValue(parsing: "../..").precision == nil)
  }
}
