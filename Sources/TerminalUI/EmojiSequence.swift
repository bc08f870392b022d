/// A character of several scalars that is one picture: a flag, a keycap, a family, a skin tone.
struct EmojiSequence {
  /// The picture and its columns.
  let glyph: Glyph

  /// The longest sequence in general use, a couple with two skin tones, in Unicode scalars.
  private static let maximumScalars = 10

  /// Nil when the character is not a picture made of several scalars.
  init?(_ character: Character) {
    let scalars = character.unicodeScalars
    guard let base = scalars.first,
      Self.isPicture(base: base, followers: scalars.dropFirst().prefix(Self.maximumScalars))
    else { return nil }
    var shown = String.UnicodeScalarView()
    shown.append(contentsOf: scalars.prefix(Self.maximumScalars))
    glyph = Glyph(String(shown).first ?? character, width: 2)
  }

  private static func isPicture(
    base: Unicode.Scalar, followers: Substring.UnicodeScalarView
  ) -> Bool {
    if isRegionalIndicator(base) {
      return followers.first.map(isRegionalIndicator) == true
    }
    if WidthTable.pictureOnRequest.holds(base.value) {
      return followers.contains { $0.value == 0xFE0F }
        || base.value > 0xFF && followers.contains(where: joinsPicture)
    }
    return isWidePicture(base)
      && followers.contains { $0.value == 0xFE0F || joinsPicture($0) }
  }

  /// ZERO WIDTH JOINER, a skin tone or a tag of a subdivision flag.
  private static func joinsPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200D, 0x1F3FB...0x1F3FF, 0xE_0020...0xE_007F: true
    default: false
    }
  }

  private static func isWidePicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x231A...0x2BFF, 0x1F000...0x1FAFF: WidthTable.wide.holds(scalar.value)
    default: false
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
