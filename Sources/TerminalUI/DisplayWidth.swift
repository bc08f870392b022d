/// How many columns text fills on the screen, by this program's own table of Unicode 17.0.0.
///
/// The C library's table is not asked: it differs from system to system and says -1 for
/// characters that are newer than it.
public enum DisplayWidth {
  /// The version of the Unicode Character Database that the widths are taken from.
  public static let unicodeVersion = "17.0.0"

  /// The columns that a character fills in its visible form; 0 for soft hyphens and other
  /// characters that are not displayed.
  public static func of(_ character: Character) -> Int {
    var columns = 0
    character.forEachGlyph { glyph in
      columns += glyph.width
      return true
    }
    return columns
  }

  /// The columns that a text fills in its visible form.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { columns, character in columns + of(character) }
  }

  /// The text as the screen shows it: control characters, escapes and bidi controls replaced by
  /// visible stand-ins, soft hyphens and other invisible characters left out.
  public static func visible(_ text: some StringProtocol) -> String {
    var shown = ""
    text.forEachGlyph { glyph in
      shown.append(glyph.character)
      return true
    }
    return shown
  }

  /// The visible form of a text, cut to at most `width` columns; when something is cut the last
  /// column shows an ellipsis.
  ///
  /// Only as much of the text is read as fits, so that an endless line costs no more than a short
  /// one.
  public static func truncated(_ text: some StringProtocol, to width: Int) -> String {
    guard width > 0 else { return "" }
    var shown = ""
    var columns = 0
    var beforeEllipsis = shown
    var fits = true
    text.forEachGlyph { glyph in
      fits = columns + glyph.width <= width
      guard fits else { return false }
      shown.append(glyph.character)
      columns += glyph.width
      if columns < width { beforeEllipsis = shown }
      return true
    }
    return fits ? shown : beforeEllipsis + "…"
  }
}
