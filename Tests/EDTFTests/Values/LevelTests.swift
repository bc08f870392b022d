import EDTF
import Testing

@Suite struct LevelTests {
  @Test(arguments: [
    ("19", 0), ("2016-05-02T16:54:59.4Z", 0), ("-0002", 1), ("-0002-05-06", 1), ("XXXX", 1),
    ("XXXX-XX-XX", 1), ("2004-06-11~", 1), ("../..", 1), ("1984?/2004-06~", 1), ("2001-24", 1),
    ("Y170000002", 1), ("1XXX", 2), ("1XX3", 2), ("20X4-05", 2), ("2004-XX-05", 2), ("199", 2),
    ("19~", 2), ("2001-25", 2), ("200X-21", 2), ("2004-06~-11", 2), ("Y17E7", 2), ("Y12345S2", 2),
    ("1950S2", 2), ("2004-06-XX/2004-07-03", 2), ("[1984]", 2),
  ])
  func levelIsTheLowestThatHasTheForm(text: String, level: Int) throws {
    #expect(try EDTFValue(parsing: text).level == level)
  }
}
