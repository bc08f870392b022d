/// Letters without their accents, so that `ETATS-UNIS` and `états-unis` are the same words.
///
/// The letters are those that `ScalarFolding` makes small and alike before.
enum AccentFolding {
  /// Appends the UTF-8 bytes of a small letter without its accent, or of the two letters that
  /// a ligature stands for.
  static func append(_ letter: UInt32, to bytes: inout [UInt8]) {
    if letter < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: letter))
      return
    }
    let index = Int(letter) &- 0xC0
    if latin.indices.contains(index), latin[index] != other {
      bytes.append(latin[index])
      return
    }
    switch letter {
    case 0xE6: bytes.append(contentsOf: "ae".utf8)
    case 0x153: bytes.append(contentsOf: "oe".utf8)
    case 0x133: bytes.append(contentsOf: "ij".utf8)
    case 0xDF: bytes.append(contentsOf: "ss".utf8)
    case 0xFE: bytes.append(contentsOf: "th".utf8)
    default: appendUTF8(of: letter, to: &bytes)
    }
  }

  private static func appendUTF8(of letter: UInt32, to bytes: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(letter) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Stands in the table for what is no letter with an accent.
  private static let other = UInt8(ascii: "*")

  /// The letters of U+00C0 to U+017F without their accents.
  private static let latin = Array(
    ("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllll"
      + "nnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
