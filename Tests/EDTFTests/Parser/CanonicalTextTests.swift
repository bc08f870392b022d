import EDTF
import Testing

@Suite struct CanonicalTextTests {
  /// What is read, and what is written for it.
  static let texts: [(read: String, written: String)] = [
    ("?2001", "2001?"),
    ("%2004-%06-%11", "2004-06-11%"),
    ("?2004-?06-11", "2004-06?-11"),
    ("2004?-06-~11", "?2004-06-~11"),
    ("2001-?09~-09", "~2001-%09-09"),
    ("2001?-09~", "%2001-~09"),
    ("2001-~21", "2001-~21"),
    ("2001-21~", "2001-21~"),
    ("[1667, 1668 , 1670..1672 ]", "[1667,1668,1670..1672]"),
    ("{ ..1984 }", "{..1984}"),
    ("[1984.. ]", "[1984..]"),
    ("2016-05-02T16:54:59+0230", "2016-05-02T16:54:59+02:30"),
    ("2016-05-02T16:54:59-0015", "2016-05-02T16:54:59-00:15"),
    ("2016-05-02T16:54:59-12", "2016-05-02T16:54:59-12"),
    ("2016-05-02T16:54:59.04200", "2016-05-02T16:54:59.04200"),
    ("-0044-03-15", "-0044-03-15"),
    ("Y17E007S03", "Y17E7S3"),
    ("19", "19"),
    ("-019?", "-019?"),
    ("XXXX-X2-3X", "XXXX-X2-3X"),
    ("-1859S5", "-1859S5"),
    ("/", "/"),
    ("../..", "../.."),
  ]

  @Test(arguments: texts)
  func eachValueIsWrittenInOneWay(read: String, written: String) throws {
    let value = try EDTFValue(parsing: read)
    #expect(value.description == written)
    #expect(try EDTFValue(parsing: written) == value)
  }
}
