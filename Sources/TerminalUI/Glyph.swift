/// The smallest thing that is put on the screen: a character that fills one or two columns.
///
/// A glyph never holds a control character, an escape or a bidi control, so it is safe to send.
struct Glyph: Hashable, Sendable {
  /// What is shown.
  let character: Character
  /// The columns it fills: 1 or 2.
  let width: Int

  static let blank = Glyph(" ", width: 1)

  init(_ character: Character, width: Int) {
    self.character = character
    self.width = width
  }
}
