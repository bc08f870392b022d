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
    if let at = rest.lastIndex(of: "@"), rest[at...].dropFirst().first?.isNumber == true,
      at == rest.startIndex || rest[rest.index(before: at)] == " "
    {
      reference = rest[at...].dropFirst().trimmed
      rest = rest[..<at].trimmed
    }
    value = ""
    if isReject {
      text = rest
      return
    }
    guard let equals = rest.lastIndex(of: "="),
      let open = rest.firstIndex(of: "["), let close = rest.lastIndex(of: "]"),
      open < close, close < equals
    else {
      throw LanguageFileError(
        file: file, line: line,
        problem: "an example is written “+ words [expression] words = value”, with @date if needed")
    }
    value = rest[equals...].dropFirst().trimmed
    words = String(rest[rest.index(after: open)..<close])
    text = rest[..<equals].trimmed.filter { $0 != "[" && $0 != "]" }
  }
}
