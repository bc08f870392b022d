import Testing

@testable import TextImport

@Suite struct DecodedTextTests {
  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.utf8, as: UTF8.self)
  }

  @Test func `valid UTF-8 is kept byte for byte, line ends included`() throws {
    let bytes = Array("L’été\r\n« ici » 🇲🇦\n".utf8)
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.utf8 == bytes)
    #expect(decoded.isOriginal)
    #expect(decoded.replacedBytes == 0)
    #expect(decoded.encodingName == "UTF-8")
  }

  @Test func `an empty document is an empty text`() throws {
    #expect(try DecodedText(decoding: []).utf8.isEmpty)
  }

  @Test func `a UTF-8 byte order mark is left out and the original bytes differ`() throws {
    let decoded = try DecodedText(decoding: [0xEF, 0xBB, 0xBF] + Array("né".utf8))
    #expect(text(decoded) == "né")
    #expect(!decoded.isOriginal)
  }

  @Test(arguments: [true, false]) func `UTF-16 is read by its byte order mark`(bigEndian: Bool)
    throws
  {
    var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "été 🇧🇪".utf16 {
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      bytes += bigEndian ? pair : pair.reversed()
    }
    let decoded = try DecodedText(decoding: bytes)
    #expect(text(decoded) == "été 🇧🇪")
    #expect(decoded.encodingName == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(!decoded.isOriginal)
  }

  @Test func `a lone surrogate and an odd last byte of UTF-16 are replaced and counted`() throws {
    let decoded = try DecodedText(decoding: [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0, 0x43])
    #expect(text(decoded) == "A\u{FFFD}B\u{FFFD}")
    #expect(decoded.replacedBytes == 3)
  }

  @Test func `invalid bytes among valid accents are replaced and counted`() throws {
    let bytes = Array("été à Rabat ".utf8) + [0xE9, 0x20, 0xF0, 0x9F, 0x87] + Array(" fin".utf8)
    let decoded = try DecodedText(decoding: bytes)
    #expect(text(decoded) == "été à Rabat \u{FFFD} \u{FFFD} fin")
    #expect(decoded.replacedBytes == 4)
    #expect(decoded.encodingName == "UTF-8")
    #expect(!decoded.isOriginal)
  }

  @Test func `replacement agrees with the standard library on every pair of bytes`() throws {
    let valid = Array("éàùî".utf8)
    for first in UInt8(0x80)...0xFF {
      for second in UInt8(0x40)...0xFF {
        let bytes = valid + [first, second, 0x41]
        let decoded = try DecodedText(decoding: bytes)
        #expect(decoded.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
      }
    }
  }

  @Test func `Windows-1252 is read where most accents are invalid as UTF-8`() throws {
    let bytes: [UInt8] = [0x93, 0xE9, 0x74, 0xE9, 0x94, 0x20, 0x80, 0x81]
    let decoded = try DecodedText(decoding: bytes)
    #expect(text(decoded) == "“été” €\u{FFFD}")
    #expect(decoded.encodingName == "windows-1252")
    #expect(decoded.replacedBytes == 1)
  }

  @Test func `a zero byte among the first thousands is told as binary with its offset`() {
    #expect(throws: DecodingError.binary(offset: 3)) {
      try DecodedText(decoding: [0x7F, 0x45, 0x4C, 0x00, 0x46, 0x47, 0x48, 0x49])
    }
  }

  @Test func `a zero byte after the probe does not refuse the document`() throws {
    let bytes = [UInt8](repeating: 0x61, count: DecodedText.binaryProbe) + [0]
    #expect(try DecodedText(decoding: bytes).utf8 == bytes)
  }

  @Test func `UTF-16 without a byte order mark is told apart from binary`() {
    let bytes = "Bonjour le monde".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: DecodingError.utf16WithoutMark) { try DecodedText(decoding: bytes) }
  }
}
