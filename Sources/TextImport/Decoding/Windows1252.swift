/// The single-byte encoding of older Western European texts; ISO 8859-1 is its printable part.
enum Windows1252 {
  /// The text as UTF-8; the five bytes without a character become U+FFFD and are counted.
  static func decoded(_ bytes: [UInt8]) -> (utf8: [UInt8], replacedBytes: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var replaced = 0
    for byte in bytes {
      switch byte {
      case 0..<0x80:
        utf8.append(byte)
      case 0x80..<0xA0:
        let scalar = specials[Int(byte - 0x80)]
        if scalar == "\u{FFFD}" { replaced &+= 1 }
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default:
        utf8.append(byte < 0xC0 ? 0xC2 : 0xC3)
        utf8.append(0x80 | byte & 0x3F)
      }
    }
    return (utf8, replaced)
  }

  /// The characters of bytes 80 to 9F.
  private static let specials: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
