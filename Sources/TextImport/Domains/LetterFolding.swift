/// How letters are made alike before words are compared: case, accents, ligatures, and the
/// spellings that Arabic uses side by side make no difference.
enum LetterFolding {
  /// What a scalar is in the flow of a text.
  enum Role: Equatable {
    /// Part of a word: the bytes to compare were appended.
    case letter
    /// Belongs to the letter before it, or is invisible: a combining mark, a soft hyphen.
    case nothing
    /// Parts words but not phrases: a space, an apostrophe, a hyphen.
    case separator
    /// Parts phrases too: a full stop, a comma, a bracket, a quotation mark.
    case stop
  }

  /// Appends the folded UTF-8 bytes of a letter or digit, and returns what the scalar is.
  static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Role {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A:
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      return .letter
    case 0x41...0x5A:
      bytes.append(UInt8(truncatingIfNeeded: scalar.value | 0x20))
      return .letter
    case 0..<0xC0:
      return basicRole(scalar)
    case 0xC0...0x17F:
      return foldLatin(scalar.value, into: &bytes)
    case 0x600...0x6FF:
      return foldArabic(scalar, into: &bytes)
    default:
      return foldOther(scalar, into: &bytes)
    }
  }

  private static func basicRole(_ scalar: Unicode.Scalar) -> Role {
    switch scalar {
    case "\u{AD}": .nothing
    case "'", "-", "`", "´", "_", "/", "&", "\u{A0}": .separator
    default: scalar.value <= 0x20 ? .separator : .stop
    }
  }

  /// The letters of U+00C0 to U+017F without their accents; `*` stands for two letters or none.
  private static let latin = Array(
    ("aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllllll"
      + "nnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  private static func foldLatin(_ value: UInt32, into bytes: inout [UInt8]) -> Role {
    let index = Int(value &- 0xC0)
    guard latin.indices.contains(index) else { return .stop }
    if latin[index] != UInt8(ascii: "*") {
      bytes.append(latin[index])
      return .letter
    }
    switch value {
    case 0xC6, 0xE6: bytes.append(contentsOf: "ae".utf8)
    case 0x152, 0x153: bytes.append(contentsOf: "oe".utf8)
    case 0x132, 0x133: bytes.append(contentsOf: "ij".utf8)
    case 0xDF: bytes.append(contentsOf: "ss".utf8)
    case 0xDE, 0xFE: bytes.append(contentsOf: "th".utf8)
    default: return .separator
    }
    return .letter
  }

  private static func foldArabic(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Role {
    switch scalar {
    case "\u{622}", "\u{623}", "\u{625}", "\u{671}": bytes.append(contentsOf: "\u{627}".utf8)
    case "\u{629}": bytes.append(contentsOf: "\u{647}".utf8)
    case "\u{649}", "\u{626}": bytes.append(contentsOf: "\u{64A}".utf8)
    case "\u{624}": bytes.append(contentsOf: "\u{648}".utf8)
    case "\u{640}": return .nothing
    default: return foldOther(scalar, into: &bytes)
    }
    return .letter
  }

  private static func foldOther(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) -> Role {
    if hyphensAndApostrophes.contains(scalar) { return .separator }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format:
      return scalar == "\u{200B}" ? .separator : .nothing
    case .spaceSeparator, .lineSeparator:
      return .separator
    default:
      break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal else {
      return .stop
    }
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    return .letter
  }

  /// The hyphens, and the marks written for an apostrophe, that ASCII and Latin-1 do not have.
  private static let hyphensAndApostrophes: Set<Unicode.Scalar> = [
    "\u{2010}", "\u{2011}", "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{2BC}",
    "\u{2BB}", "\u{2B9}", "\u{2C8}", "\u{FF07}",
  ]
}
