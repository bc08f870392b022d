import EDTF
import Testing

@Suite struct EDTFErrorTests {
  /// A text, the offset of its error, and the whole message.
  static let refused: [(text: String, message: String)] = [
    ("", "expected a date, an interval or a set at offset 0, found the end of the text"),
    ("hello", "expected a digit or X of a four-digit year at offset 0, found “h”"),
    ("1", "expected a digit or X of a four-digit year at offset 1, found the end of the text"),
    ("19X", "expected a digit or X of a four-digit year at offset 3, found the end of the text"),
    ("12345", "expected the end of the value at offset 4, found “5”"),
    ("2024 ", "expected the end of the value at offset 4, found “ ”"),
    ("2024?~", "expected the end of the value at offset 5, found “~”"),
    ("-0000", "expected a year other than 0 behind the minus sign at offset 1, found “0”"),
    ("-00", "expected a year other than 0 behind the minus sign at offset 1, found “0”"),
    (
      "2016-13",
      "expected a month from 01 to 12 or a season from 21 to 41 at offset 5, found “1”"
    ),
    (
      "2016-2X",
      "expected a month from 01 to 12 or a season from 21 to 41 at offset 5, found “2”"
    ),
    ("2016-5", "expected a digit or X of a two-digit month or day at offset 6, found the end"),
    ("2016-é5", "expected a digit or X of a two-digit month or day at offset 5, found “é”"),
    (
      "2016-\u{301}5",
      "expected a digit or X of a two-digit month or day at offset 5, found “U+301”"
    ),
    (
      "2016-\u{202E}5",
      "expected a digit or X of a two-digit month or day at offset 5, found “U+202E”"
    ),
    ("2016-02-30", "expected a day that the month has at offset 8, found “3”"),
    ("1900-02-29", "expected a day that the month has at offset 8, found “2”"),
    ("15XX-02-?3X", "expected a day that the month has at offset 9, found “3”"),
    ("2024-22-01", "expected the end of the value at offset 7, found “-”"),
    ("19-05", "expected the end of the value at offset 2, found “-”"),
    ("Y9999", "expected at least five digits, the first not 0, behind the letter Y at offset 1"),
    ("Y-0", "expected at least five digits, the first not 0, behind the letter Y at offset 2"),
    ("Y1E3", "expected at least five digits, the first not 0, behind the letter Y at offset 1"),
    ("Y17E", "expected an exponent of one to nine digits at offset 4, found the end of the text"),
    ("Y17E1000000000", "expected an exponent of one to nine digits at offset 4, found “1”"),
    ("Y17E99999999999999999999999", "expected an exponent of one to nine digits at offset 4"),
    ("Y17E7-05", "expected the end of the value at offset 5, found “-”"),
    ("1950S", "expected a number of significant digits from 1 to 999999999 at offset 5, found the"),
    (
      "1950S0", "expected a number of significant digits from 1 to 999999999 at offset 5, found “0”"
    ),
    ("195XS2", "expected the end of the value at offset 4, found “S”"),
    ("2016-05T10:00:00", "expected the end of the value at offset 7, found “T”"),
    ("2016-05-02?T10:00:00", "expected the end of the value at offset 11, found “T”"),
    ("2016-05-02T25:00:00", "expected an hour from 00 to 24 at offset 11, found “2”"),
    ("2016-05-02T1:00:00", "expected a digit at offset 12, found “:”"),
    ("2016-05-02T10-00", "expected “:” at offset 13, found “-”"),
    ("2016-05-02T00:61:00", "expected a minute from 00 to 59 at offset 14, found “6”"),
    ("2016-05-02T01:01:60", "expected a second from 00 to 59 at offset 17, found “6”"),
    ("2016-05-02T24:00:01", "expected only zeros behind hour 24 at offset 14, found “0”"),
    ("2016-05-02T01:01:00.", "expected a digit at offset 20, found the end of the text"),
    (
      "2016-05-02T12:00:00-00:00",
      "expected Z or a time shift from -12:00 to +14:00 at offset 19, found “-”"
    ),
    (
      "2016-05-02T12:00:00+15",
      "expected Z or a time shift from -12:00 to +14:00 at offset 20, found “1”"
    ),
    ("..", "expected “/” at offset 2, found the end of the text"),
    ("2004/2005/2006", "expected the end of the value at offset 9, found “/”"),
    ("2005/2004", "expected a date not before the start at offset 5, found “2”"),
    ("Y17E401/Y17E400", "expected a date not before the start at offset 8, found “Y”"),
    (
      "2012-21/2012-22",
      "expected a month, because a season cannot be the end of an interval at offset 5, found “2”"
    ),
    (
      "2012/2012-22",
      "expected a month, because a season cannot be the end of an interval at offset 10, found “2”"
    ),
    ("[]", "expected a digit or X of a four-digit year at offset 1, found “]”"),
    ("[..]", "expected a digit or X of a four-digit year at offset 3, found “]”"),
    ("[1999}", "expected “]” at offset 5, found “}”"),
    ("{1999", "expected “}” at offset 5, found the end of the text"),
    ("[1999..", "expected “]” at offset 7, found the end of the text"),
    ("[1999]?", "expected the end of the value at offset 6, found “?”"),
    ("[1999..,2001]", "expected “]” at offset 7, found “,”"),
    ("[1999.. ,2001]", "expected “]” at offset 8, found “,”"),
    ("[1999,..2001]", "expected a digit or X of a four-digit year at offset 6, found “.”"),
    ("[1672..1670]", "expected a date not before the start at offset 7, found “1”"),
    ("[[1999]]", "expected a digit or X of a four-digit year at offset 1, found “[”"),
  ]

  @Test(arguments: refused)
  func messageSaysWhatWasExpectedWhere(text: String, message: String) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFValue(parsing: text) }
    #expect(error.description.hasPrefix(message))
    #expect(EDTFValue(text) == nil)
  }

  @Test func offsetCountsUnicodeScalars() throws {
    let error = try #require(throws: EDTFError.self) { try EDTFValue(parsing: "2016-0👩🏽") }
    #expect(error.offset == 6)
    #expect(error.found == "👩")
    #expect(error.expected == .place)
  }

  @Test func readingOneKindAcceptsIt() throws {
    #expect(EDTFDate("2004-06~")?.month == 6)
    #expect(EDTFInterval("2004/..")?.end == .open)
    #expect(EDTFInterval("/2004")?.start == .unknown)
    #expect(EDTFSet("{2004}")?.meaning == .allOf)
    #expect(EDTFDateTime("2004-01-01T10:10:10Z")?.shift == .utc)
  }

  @Test(arguments: [
    ("", 0, EDTFError.Expectation.date), ("[2004]", 0, .date), ("../2004", 0, .date),
    ("/2004", 0, .date), ("2004/2005", 4, .end), ("2004-06-11T10:10:10", 10, .end),
    ("2004-13/2005", 5, .monthOrSeason),
  ])
  func aDateEndsWhereAnotherKindGoesOn(
    text: String, offset: Int, expected: EDTFError.Expectation
  ) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: text) }
    #expect((error.offset, error.expected) == (offset, expected))
  }

  @Test(arguments: [
    ("", 0, EDTFError.Expectation.dateTime), ("{2004}", 0, .dateTime), ("2004", 4, .dateTime),
    ("2004-06-11?T10:10:10", 11, .dateTime), ("2004-06-11/2004", 10, .dateTime),
    ("2004-06-11T10:10:10Z/..", 20, .end), ("2004-06-11T30", 11, .hour),
  ])
  func aDateTimeNeedsItsTime(
    text: String, offset: Int, expected: EDTFError.Expectation
  ) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDateTime(parsing: text) }
    #expect((error.offset, error.expected) == (offset, expected))
  }

  @Test(arguments: [
    ("", 0, EDTFError.Expectation.interval), ("[2004]", 0, .interval),
    ("2004", 4, .character("/")), ("2004-06-11T10:10:10", 10, .character("/")),
    ("..", 2, .character("/")), ("2004/2005/", 9, .end), ("2004-21/", 5, .monthNotSeason),
  ])
  func anIntervalNeedsItsSlash(
    text: String, offset: Int, expected: EDTFError.Expectation
  ) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFInterval(parsing: text) }
    #expect((error.offset, error.expected) == (offset, expected))
  }

  @Test(arguments: [
    ("", 0, EDTFError.Expectation.set), ("2004", 0, .set), ("2004/..", 0, .set),
    ("[2004],", 6, .end), ("[2004", 5, .character("]")),
  ])
  func aSetNeedsItsBrackets(
    text: String, offset: Int, expected: EDTFError.Expectation
  ) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFSet(parsing: text) }
    #expect((error.offset, error.expected) == (offset, expected))
  }
}
