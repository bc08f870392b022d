/// Reads character references such as `&eacute;`, `&#233;` and `&#xE9;` (WHATWG, section 13.2.5.72).
enum HTMLReferences {
  /// The longest name, in bytes, with a margin.
  private static let longestName = 40

  /// Names with the bytes they stand for, and whether the name may stand without its semicolon.
  private static let named: [String: (utf8: [UInt8], mayLackSemicolon: Bool)] = {
    var table: [String: (utf8: [UInt8], mayLackSemicolon: Bool)] = [:]
    for line in (BundledText.at("markup/entities.txt") ?? "").split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: " ")
      guard var name = parts.first else { continue }
      let mayLackSemicolon = name.last == "*"
      if mayLackSemicolon { name.removeLast() }
      let scalars = parts.dropFirst().compactMap { UInt32($0, radix: 16) }
        .compactMap(Unicode.Scalar.init)
      table[String(name)] = (scalars.flatMap { Array(String($0).utf8) }, mayLackSemicolon)
    }
    return table
  }()

  /// Appends text with its references replaced by what they stand for.
  static func appendDecoded(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var copied = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "&"), let found = reference(at: index, in: text) else {
        index += 1
        continue
      }
      bytes += text[copied..<index]
      bytes += found.utf8
      index = found.end
      copied = index
    }
    bytes += text[copied...]
  }

  private static func reference(
    at start: Int, in text: ArraySlice<UInt8>
  ) -> (utf8: [UInt8], end: Int)? {
    let rest = text[(start + 1)...].prefix(longestName)
    if rest.first == UInt8(ascii: "#") { return numeric(rest.dropFirst()) }
    let name = rest.prefix { ASCIITable.isLetter($0) || ASCIITable.isDigit($0) }
    guard !name.isEmpty, let found = named[String(decoding: name, as: UTF8.self)] else {
      return nil
    }
    if name.endIndex < text.endIndex, text[name.endIndex] == UInt8(ascii: ";") {
      return (found.utf8, name.endIndex + 1)
    }
    return found.mayLackSemicolon ? (found.utf8, name.endIndex) : nil
  }

  private static func numeric(_ text: ArraySlice<UInt8>) -> (utf8: [UInt8], end: Int)? {
    let isHex = text.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = text.dropFirst(isHex ? 1 : 0).prefix { byte in
      ASCIITable.isDigit(byte) || isHex && (0x61...0x66).contains(byte | 0x20)
    }
    guard !digits.isEmpty else { return nil }
    let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    let isClosed = text[digits.endIndex...].first == UInt8(ascii: ";")
    return (utf8(of: value ?? .max), digits.endIndex + (isClosed ? 1 : 0))
  }

  /// The character of a number; numbers of C1 controls mean Windows-1252, those of none U+FFFD.
  private static func utf8(of value: UInt32) -> [UInt8] {
    if (0x80...0x9F).contains(value) { return Windows1252.decoded([UInt8(value)]).utf8 }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Array(String(scalar ?? "\u{FFFD}").utf8)
  }
}
