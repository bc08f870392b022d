/// A word, a number or one mark of a text, with where it stands.
///
/// Normalization happens here and nowhere else: a token knows the folded key of its word (through
/// `lexeme`), the value of its digits in whatever script, and the plain form of its mark, while
/// `start` and `end` keep pointing into the untouched text. The tokens are the offset map.
struct Token: Sendable {
  enum Kind: UInt8, Sendable { case word, number, mark }

  /// How a token is set off from the one before it.
  enum Spacing: UInt8, Sendable, Comparable {
    case glued, space, newline, paragraph
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  enum Casing: UInt8, Sendable { case none, lower, capitalised, upper }

  /// UTF-8 byte offsets into the text, `end` exclusive.
  var start: Int
  var end: Int
  /// The entry of the language's lexicon, or `Lexicon.unknown`.
  var lexeme: Int32 = Lexicon.unknown
  /// The value of a number (saturated), or the normalized scalar of a mark.
  var number: UInt32 = 0
  var kind: Kind
  var spacing: Spacing
  var casing: Casing = .none
  /// How many digits a number has (saturated at 255), or bytes a word's folded key has.
  var length: UInt8 = 0

  var range: Range<Int> { start..<end }

  /// Whether it is a word that no rule of the language knows.
  @inline(__always) var isUnknownWord: Bool { kind == .word && lexeme < 0 }

  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && number == scalar.value }
}
