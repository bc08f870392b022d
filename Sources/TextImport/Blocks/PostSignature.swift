/// The line under an embedded post of a social network: “— Name (@handle) 15 avril 2024”.
struct PostSignature: Hashable, Sendable {
  /// The author's name without the signs around it.
  var author: String
  /// UTF-8 bytes from the dash, or the name where there is none, to the end of the line.
  var range: Range<Int>

  private static let longestName = 96
  private static let longestStamp = 64

  /// Finds the signature that ends a range of the text.
  init?(endOf range: Range<Int>, in utf8: [UInt8]) {
    guard let handle = Self.lastHandle(in: range, of: utf8) else { return nil }
    let stamp = Blank.trimmed(utf8, handle.upperBound..<range.upperBound)
    guard stamp.count <= Self.longestStamp else { return nil }
    let nameLimit = max(range.lowerBound, handle.lowerBound - Self.longestName)
    let before = utf8[nameLimit..<handle.lowerBound]
    let dash = Self.lastDash(in: before)
    let nameStart = dash?.upperBound ?? nameLimit
    let name = Self.name(String(decoding: utf8[nameStart..<handle.lowerBound], as: UTF8.self))
    guard !name.isEmpty else { return nil }
    if let dash {
      // Inside running text a date must follow.
      guard dash.lowerBound == range.lowerBound || Self.hasYear(utf8[stamp]) else { return nil }
    } else {
      // Without the dash only a line that is nothing but name, handle and date will do.
      guard nameLimit == range.lowerBound, Self.hasYear(utf8[stamp]) else { return nil }
    }
    author = name
    self.range = (dash?.lowerBound ?? nameStart)..<range.upperBound
  }

  /// The last handle in parentheses, parentheses included.
  private static func lastHandle(in range: Range<Int>, of utf8: [UInt8]) -> Range<Int>? {
    let start = max(range.lowerBound, range.upperBound - longestStamp - 64)
    guard
      let open = utf8[start..<range.upperBound].indices.last(where: { index in
        utf8[index] == UInt8(ascii: "(") && index + 1 < range.upperBound
          && utf8[index + 1] == UInt8(ascii: "@")
      }),
      let close = utf8[open..<range.upperBound].firstIndex(of: UInt8(ascii: ")")),
      close > open + 2
    else { return nil }
    let isHandle = utf8[(open + 2)..<close].allSatisfy { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || ASCIITable.isDigit(byte)
        || ASCIITable.isLetter(byte)
    }
    return isHandle ? open..<(close + 1) : nil
  }

  /// The last dash that may open a signature: a long one, or a hyphen that opens the line or
  /// stands between blanks.
  private static func lastDash(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var index = bytes.endIndex - 1
    while index >= bytes.startIndex {
      let rest = bytes[index...]
      if rest.starts(with: "—".utf8) || rest.starts(with: "–".utf8) { return index..<(index + 3) }
      if bytes[index] == 0x2D, index == bytes.startIndex || bytes[index - 1] == 0x20,
        rest.dropFirst().first == 0x20
      {
        return index..<(index + 1)
      }
      if rest.starts(with: "&mdash;".utf8) { return index..<(index + 7) }
      index -= 1
    }
    return nil
  }

  /// A name without emblems and other signs at its ends.
  private static func name(_ written: String) -> String {
    let kept = written.unicodeScalars.map { scalar -> Character in
      let stays = scalar.properties.isAlphabetic || ScalarFolding.isName(scalar)
      return stays ? Character(scalar) : " "
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  private static func hasYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      digits = ASCIITable.isDigit(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }
}

extension ScalarFolding {
  /// Whether a scalar that is no letter may stand inside a name.
  static func isName(_ scalar: Unicode.Scalar) -> Bool {
    switch classify(scalar.value) {
    case .digit, .combining: true
    case .mark(let plain): plain == 0x27 || plain == 0x2D || plain == 0x2E || plain == 0x26
    default: false
    }
  }
}
