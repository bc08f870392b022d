import Testing

@testable import frise

@Suite("Lines of a file")
struct LineReaderTests {
  private static func lines(of text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    let file = InputFile(path: try folder.file("lines", text))
    var reader = LineReader(try ByteStream(file))
    var lines: [String] = []
    repeat {
      while let line = reader.nextInMemory() {
        lines.append(String(decoding: reader.bytes[line], as: UTF8.self))
      }
    } while try reader.readMore()
    #expect(reader.number == lines.count)
    return lines
  }

  @Test(
    "are all read, the last one with or without its end",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\n\nb", ["a", "", "b"]), ("\n", [""]),
      ("\u{FEFF}é\nb\n", ["é", "b"]),
    ])
  func whole(text: String, lines: [String]) throws {
    #expect(try Self.lines(of: text) == lines)
  }

  @Test("may be longer than what is read at once")
  func long() throws {
    let parts = [200_000, 3, 0, 70_000, 65_536, 1].map { String(repeating: "é", count: $0) }
    #expect(try Self.lines(of: parts.joined(separator: "\n")) == parts)
  }

  @Test("begin with the first byte that can be seen")
  func firstVisibleByte() throws {
    let folder = try TemporaryFolder()
    for (text, byte) in [
      ("{", UInt8(ascii: "{")), ("\u{FEFF} \n\t{", UInt8(ascii: "{")), ("é{", 0xC3), (" \n", nil),
      ("", nil),
    ] {
      let file = InputFile(path: try folder.file("text", text))
      var reader = LineReader(try ByteStream(file))
      #expect(try reader.firstVisibleByte() == byte, "\(text)")
      #expect(try reader.rest() == Array(text.utf8))
    }
  }
}
