internal import Glibc

/// An encoding in which each byte is a character, as the C library knows it.
struct SingleByteEncoding: Sendable {
  /// Its IANA name in lower case.
  let name: String
  /// The UTF-8 of each byte; nil for a byte that is no character.
  private let characters: [[UInt8]?]

  /// The encoding of a name that a page declares; nil for UTF-8, for encodings of several bytes,
  /// and for names that are unknown.
  init?(named declared: String) {
    guard let name = Self.name(of: declared.lowercased()) else { return nil }
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    self.name = name
    characters = (0...255).map { Self.character($0, converter) }
  }

  /// What pages call ISO 8859-1 is Windows-1252, as the encoding standard of the web has it.
  private static func name(of declared: String) -> String? {
    switch declared {
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "cp1252":
      return "windows-1252"
    case "iso-8859-9": return "windows-1254"
    case "x-mac-roman", "macintosh": return "macintosh"
    default: break
    }
    for family in ["windows-125", "iso-8859-"] where declared.hasPrefix(family) {
      let number = declared.dropFirst(family.count)
      return (1...2).contains(number.count) && number.utf8.allSatisfy(ASCIITable.isDigit)
        ? declared : nil
    }
    return nil
  }

  private static func character(_ byte: UInt8, _ converter: iconv_t) -> [UInt8]? {
    var input = CChar(bitPattern: byte)
    var output = [CChar](repeating: 0, count: 8)
    var inputLeft = 1
    var outputLeft = output.count
    let result = withUnsafeMutablePointer(to: &input) { input in
      output.withUnsafeMutableBufferPointer { output in
        var from: UnsafeMutablePointer<CChar>? = input
        var to = output.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard result == 0 else { return nil }
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }

  /// The text as UTF-8; bytes without a character become U+FFFD and are counted.
  func decoded(_ bytes: [UInt8]) -> (utf8: [UInt8], replacedBytes: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 4)
    var replaced = 0
    for byte in bytes {
      if let character = characters[Int(byte)] {
        utf8 += character
      } else {
        utf8 += [0xEF, 0xBF, 0xBD]
        replaced &+= 1
      }
    }
    return (utf8, replaced)
  }
}
