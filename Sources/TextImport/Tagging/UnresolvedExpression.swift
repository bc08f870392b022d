/// What a rule found, before anything is reckoned: where, and what the words state.
struct UnresolvedExpression: Sendable {
  /// The rule's place in the language's list.
  var rule: Int
  /// UTF-8 byte offsets into the text.
  var range: Range<Int>
  /// The part that TimeML counts as the expression, or as the first of several.
  var extent: Range<Int>
  var fields: Fields
  /// The second end of a range, the further parts of a list, the date that a length is counted from.
  var others: [Part] = []
  var cue: Cue

  /// A part of an expression with several.
  struct Part: Sendable {
    /// UTF-8 byte offsets into the text; empty where it is no expression by itself.
    var range: Range<Int>
    var fields: Fields
  }

  /// What the second part states.
  var second: Fields { others.first?.fields ?? Fields() }
}
