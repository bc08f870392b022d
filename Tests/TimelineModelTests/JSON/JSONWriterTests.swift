import Testing
import TimelineModel

@Suite struct JSONWriterTests {
  @Test func writesNestedValuesWithSortedNames() {
    var writer = JSONWriter()
    writer.line { writer in
      writer.field("text", "du 14 au 16 avril")
      writer.field("span") { writer in
        writer.array { writer in
          writer.number(1806)
          writer.object { writer in
            writer.field("b", true)
            writer.field("a", ["x", "y"])
          }
          writer.null()
        }
      }
      writer.field("count", -3)
      writer.field(ifPresent: "absent", nil)
    }
    writer.line { _ in }
    let expected = """
      {"count":-3,"span":[1806,{"a":["x","y"],"b":true},null],"text":"du 14 au 16 avril"}
      {}

      """
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func ofTwoFieldsWithOneNameTheFirstStays() {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("b", 1)
      writer.field("a", 2)
      writer.field("b", 3)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":2,"b":1}"#)
  }

  @Test func startsAfreshAfterRemovingEverything() {
    var writer = JSONWriter()
    writer.string("one")
    writer.removeAll()
    writer.string("two")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #""two""#)
  }

  static let literals: [(text: String, literal: String)] = [
    ("", #""""#),
    ("a\"b\\c/d", #""a\"b\\c/d""#),
    ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\0\u{1}\u{1B}\u{1F}", #""\u0000\u0001\u001b\u001f""#),
    ("\u{7F}\u{80}\u{9F}\u{A0}é", "\"\\u007f\\u0080\\u009f\u{A0}é\""),
    ("\u{200E}\u{202E}\u{2069}\u{61C}", #""\u200e\u202e\u2069\u061c""#),
    ("\u{2028}\u{2029}\u{2027}", "\"\\u2028\\u2029\u{2027}\""),
    ("l’été 😀 \u{10FFFF}", "\"l’été 😀 \u{10FFFF}\""),
  ]

  @Test(arguments: literals)
  func escapesWhatATerminalOrALineReaderCouldObey(text: String, literal: String) {
    #expect(JSONValue.string(text).description == literal)
  }

  @Test func everyUnicodeScalarIsReadAsItWasWritten() throws {
    for start in stride(from: UInt32(0), to: 0x11_0000, by: 0x1000) {
      var text = ""
      text.unicodeScalars.append(
        contentsOf: (start..<start + 0x1000).compactMap(Unicode.Scalar.init))
      let literal = JSONValue.string(text).description
      let read = try #require(try JSONValue(parsing: literal).text)
      #expect(read.utf8.elementsEqual(text.utf8), "from U+\(String(start, radix: 16))")
    }
  }
}
