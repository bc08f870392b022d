/// Lines of a text that are in another language than the whole.
public struct LanguageStretch: Hashable, Sendable {
  /// The code of the language, such as `en`.
  public var language: String
  /// Where the lines stand, as UTF-8 byte offsets into the text, end exclusive.
  public var utf8Range: Range<Int>
}
