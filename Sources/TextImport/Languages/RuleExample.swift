/// A sentence beside a rule: what the rule finds in it, or that it finds nothing.
///
/// `+ Il viendra [le 12 avril] = 2024-04-12 @2024-04-22` is an example: the brackets mark the words of
/// the expression, `=` gives its EDTF value (or, where it has none, its TIMEX3 value), `@` the
/// publication date of the text, 2024-04-22 unless told. `- mai 68` is a reject: the rule finds nothing in it.
struct RuleExample: Sendable, Equatable {
  static let defaultReference = "2024-04-22"

  var line: Int
  /// The sentence without its brackets.
  var text: String
  /// The marked words; nil for a reject.
  var words: String?
  /// The value expected of the marked words.
  var value: String
  var reference: String

  /// Reads what follows the `+` or `-` of a line.
  init(_ written: String, isReject: Bool, line: Int, file: String) throws(LanguageFileError) {
    self.line = line
    var rest = written
    reference = Self.defaultReference
    // All these marks are of ASCII, and bytes are found sooner than characters.
    if let at = rest.utf8.lastIndex(of: UInt8(ascii: "@")),
      rest[at...].dropFirst().first?.isNumber == true,
      at == rest.startIndex || rest.utf8[rest.utf8.index(before: at)] == 0x20
    {
      reference = rest[at...].dropFirst().trimmed
      rest = rest[..<at].trimmed
    }
    value = ""
    if isReject {
      text = rest
      return
    }
    guard let equals = rest.utf8.lastIndex(of: UInt8(ascii: "=")),
      let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = rest.utf8.lastIndex(of: UInt8(ascii: "]")),
      open < close, close < equals
    else {
      throw LanguageFileError(
        file: file, line: line,
        problem: "an example is written “+ words [expression] words = value”, with @date if needed")
    }
    value = rest[equals...].dropFirst().trimmed
    words = String(rest[rest.utf8.index(after: open)..<close])
    text = String(decoding: rest[..<equals].trimmed.utf8.filter(Self.isNoBracket), as: UTF8.self)
  }

  private static func isNoBracket(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
  }
}
