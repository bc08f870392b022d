import Testing
import TimelineModel

@Suite struct JSONParserTests {
  static let values: [(text: String, value: JSONValue)] = [
    ("null", .null),
    (" true ", true),
    ("false", false),
    ("[]", []),
    ("{ }", [:]),
    ("[1,[2],{}]", [1, [2], [:]]),
    (#"{"b":1,"a":{"c":null}}"#, ["a": ["c": .null], "b": 1]),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00C9""#, "AéÉ"),
    (#""\ud83d\ude00 😀""#, "😀 😀"),
    (#""\u0000""#, "\0"),
    ("\"\u{7F}\u{80}\u{2028}\"", "\u{7F}\u{80}\u{2028}"),
    ("\t[\r\n1 , 2\t]", [1, 2]),
  ]

  @Test(arguments: values)
  func readsValues(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    "0", "-0", "1", "-12", "1.0", "1.50", "0.1e10", "1E+2", "1e-400", "1e400",
    "9223372036854775807", "-9223372036854775808", "18446744073709551615",
    "123456789012345678901234567890.123456789012345678901234567890",
  ])
  func numbersKeepTheirDigits(literal: String) throws {
    #expect(try JSONValue(parsing: literal).description == literal)
  }

  @Test func wholeNumbersOf64BitsAreExact() throws {
    let text = "[9223372036854775807,-9223372036854775808,9223372036854775808,1.0,-0]"
    let integers = try JSONValue(parsing: text).elements?.map(\.integer)
    #expect(integers == [Int.max, Int.min, nil, nil, 0])
  }

  @Test func aValueIsOfOneKindOnly() throws {
    let value = try JSONValue(parsing: #"[{"a":1},"b",2,true]"#)
    let elements = try #require(value.elements)
    #expect(elements.map { $0.object?["a"] } == [1, nil, nil, nil])
    #expect(elements.map(\.text) == [nil, "b", nil, nil])
    #expect(elements.map(\.integer) == [nil, nil, 2, nil])
    #expect(value.text == nil && value.object == nil)
  }

  static let errors: [(text: String, problem: JSONError.Problem, offset: Int)] = [
    ("", .endsBefore("a JSON value"), 0),
    ("  ", .endsBefore("a JSON value"), 2),
    ("nul", .expected("a JSON value"), 0),
    ("{", .endsBefore("a field name in quotation marks"), 1),
    ("{a:1}", .expected("a field name in quotation marks"), 1),
    (#"{"a" 1}"#, .expected("“:”"), 5),
    (#"{"a":1,}"#, .expected("a field name in quotation marks"), 7),
    (#"{"a":1"#, .endsBefore("“,” or “}”"), 6),
    ("[1 2]", .expected("“,” or “]”"), 3),
    ("[1,]", .expected("a JSON value"), 3),
    ("1 2", .expected("nothing more on this line"), 2),
    ("01", .expected("nothing more on this line"), 1),
    ("-", .endsBefore("a digit"), 1),
    ("1.", .endsBefore("a digit"), 2),
    ("1.x", .expected("a digit"), 2),
    ("1e+", .endsBefore("a digit"), 3),
    ("+1", .expected("a JSON value"), 0),
    (".5", .expected("a JSON value"), 0),
    ("NaN", .expected("a JSON value"), 0),
    ("'a'", .expected("a JSON value"), 0),
    (#""abc"#, .endsBefore("the closing quotation mark of a text"), 4),
    ("\"a\u{1B}\"", .bareControl(0x1B), 2),
    ("\"a\u{0}\"", .bareControl(0), 2),
    (#""\x""#, .unknownEscape, 1),
    (#""\u12G4""#, .unknownEscape, 1),
    (#""\u12"#, .unknownEscape, 1),
    (#""\"#, .unknownEscape, 1),
    (#""a\ud83d""#, .loneSurrogate(0xD83D), 2),
    (#""\ude00\ud83d""#, .loneSurrogate(0xDE00), 1),
    (#""\ud83d\u0041""#, .loneSurrogate(0xD83D), 1),
    (#"{"b":1,"a":2,"b":3}"#, .repeatedName("b"), 13),
    (#"{"\u0061":1,"a":2}"#, .repeatedName("a"), 12),
  ]

  @Test(arguments: errors)
  func saysWhatIsWrongAndWhere(text: String, problem: JSONError.Problem, offset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.problem == problem)
    #expect(error?.offset == offset)
  }

  @Test(arguments: [
    ([0xFF], 1), ([0x61, 0xC3], 2), ([0xC3, 0xA9, 0xED, 0xA0, 0x80], 3), ([0xC0, 0x80], 1),
    ([0x5C, 0x6E, 0xE2, 0x82], 3), ([0xF5, 0x80, 0x80, 0x80], 1),
  ])
  func refusesBytesThatAreNotUTF8(inside: [UInt8], offset: Int) {
    let quotationMark = UInt8(ascii: "\"")
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: [quotationMark] + inside + [quotationMark])
    }
    #expect(error?.problem == .invalidUTF8)
    #expect(error?.offset == offset)
  }

  @Test func readsAPartAndCountsFromItsStart() throws {
    let bytes = Array("[1]\n[2]\n[3".utf8)
    #expect(try JSONValue(parsing: bytes, in: 4..<7) == [2])
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes, in: 8..<10) }
    #expect(error?.offset == 2)
    let beyond = #expect(throws: JSONError.self) { try JSONValue(parsing: bytes, in: 90..<99) }
    #expect(beyond?.problem == .endsBefore("a JSON value"))
  }
}
