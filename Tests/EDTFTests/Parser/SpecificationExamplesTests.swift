import EDTF
import Testing

/// Every example of the Library of Congress specification of February 2019.
@Suite struct SpecificationExamplesTests {
  /// An example, the level it stands at, and the days it may mean.
  struct Example: CustomTestStringConvertible {
    let level: Int
    let text: String
    let earliest: String?
    let latest: String?

    var testDescription: String { text }

    init(_ level: Int, _ text: String, _ earliest: String?, _ latest: String?) {
      (self.level, self.text, self.earliest, self.latest) = (level, text, earliest, latest)
    }
  }

  static let levelZero = [
    Example(0, "1985-04-12", "1985-04-12", "1985-04-12"),
    Example(0, "1985-04", "1985-04-01", "1985-04-30"),
    Example(0, "1985", "1985-01-01", "1985-12-31"),
    Example(0, "1985-04-12T23:20:30", "1985-04-12", "1985-04-12"),
    Example(0, "1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12"),
    Example(0, "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12"),
    Example(0, "1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12"),
    Example(0, "1964/2008", "1964-01-01", "2008-12-31"),
    Example(0, "2004-06/2006-08", "2004-06-01", "2006-08-31"),
    Example(0, "2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"),
    Example(0, "2004-02-01/2005-02", "2004-02-01", "2005-02-28"),
    Example(0, "2004-02-01/2005", "2004-02-01", "2005-12-31"),
    Example(0, "2005/2006-02", "2005-01-01", "2006-02-28"),
  ]

  static let levelOne = [
    Example(1, "Y170000002", "+170000002-01-01", "+170000002-12-31"),
    Example(1, "Y-170000002", "-170000002-01-01", "-170000002-12-31"),
    Example(1, "2001-21", "2001-03-01", "2001-05-31"),
    Example(1, "1984?", "1984-01-01", "1984-12-31"),
    Example(1, "2004-06~", "2004-06-01", "2004-06-30"),
    Example(1, "2004-06-11%", "2004-06-11", "2004-06-11"),
    Example(1, "201X", "2010-01-01", "2019-12-31"),
    Example(1, "20XX", "2000-01-01", "2099-12-31"),
    Example(1, "2004-XX", "2004-01-01", "2004-12-31"),
    Example(1, "1985-04-XX", "1985-04-01", "1985-04-30"),
    Example(1, "1985-XX-XX", "1985-01-01", "1985-12-31"),
    Example(1, "1985-04-12/..", "1985-04-12", nil),
    Example(1, "1985-04/..", "1985-04-01", nil),
    Example(1, "1985/..", "1985-01-01", nil),
    Example(1, "../1985-04-12", nil, "1985-04-12"),
    Example(1, "../1985-04", nil, "1985-04-30"),
    Example(1, "../1985", nil, "1985-12-31"),
    Example(1, "1985-04-12/", "1985-04-12", nil),
    Example(1, "1985-04/", "1985-04-01", nil),
    Example(1, "1985/", "1985-01-01", nil),
    Example(1, "/1985-04-12", nil, "1985-04-12"),
    Example(1, "/1985-04", nil, "1985-04-30"),
    Example(1, "/1985", nil, "1985-12-31"),
    Example(1, "-1985", "-1985-01-01", "-1985-12-31"),
  ]

  static let levelTwo = [
    Example(2, "Y-17E7", "-170000000-01-01", "-170000000-12-31"),
    Example(2, "1950S2", "1900-01-01", "1999-12-31"),
    Example(2, "Y171010000S3", "+171000000-01-01", "+171999999-12-31"),
    Example(2, "Y3388E2S3", "+338000-01-01", "+338999-12-31"),
    Example(2, "2001-34", "2001-04-01", "2001-06-30"),
    Example(2, "[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"),
    Example(2, "[..1760-12-03]", nil, "1760-12-03"),
    Example(2, "[1760-12..]", "1760-12-01", nil),
    Example(2, "[1760-01,1760-02,1760-12..]", "1760-01-01", nil),
    Example(2, "[1667,1760-12]", "1667-01-01", "1760-12-31"),
    Example(2, "[..1984]", nil, "1984-12-31"),
    Example(2, "{1667,1668,1670..1672}", "1667-01-01", "1672-12-31"),
    Example(2, "{1960,1961-12}", "1960-01-01", "1961-12-31"),
    Example(2, "{..1984}", nil, "1984-12-31"),
    Example(1, "2004-06-11%", "2004-06-11", "2004-06-11"),
    Example(2, "2004-06~-11", "2004-06-11", "2004-06-11"),
    Example(2, "2004?-06-11", "2004-06-11", "2004-06-11"),
    Example(2, "?2004-06-~11", "2004-06-11", "2004-06-11"),
    Example(2, "2004-%06-11", "2004-06-11", "2004-06-11"),
    Example(2, "156X-12-25", "1560-12-25", "1569-12-25"),
    Example(2, "15XX-12-25", "1500-12-25", "1599-12-25"),
    Example(2, "XXXX-12-XX", "0000-12-01", "9999-12-31"),
    Example(2, "1XXX-XX", "1000-01-01", "1999-12-31"),
    Example(2, "1XXX-12", "1000-12-01", "1999-12-31"),
    Example(2, "1984-1X", "1984-10-01", "1984-12-31"),
    Example(2, "2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"),
    Example(2, "2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"),
  ]

  static let examples = levelZero + levelOne + levelTwo

  @Test(arguments: examples)
  func isReadAndWrittenAsItStands(example: Example) throws {
    let value = try EDTFValue(parsing: example.text)
    #expect(value.description == example.text)
  }

  @Test(arguments: examples)
  func boundsAreItsDays(example: Example) throws {
    let value = try EDTFValue(parsing: example.text)
    #expect(value.earliestDay?.description == example.earliest)
    #expect(value.latestDay?.description == example.latest)
  }

  @Test(arguments: examples)
  func levelIsTheOneItStandsAt(example: Example) throws {
    #expect(try EDTFValue(parsing: example.text).level == example.level)
  }
}
