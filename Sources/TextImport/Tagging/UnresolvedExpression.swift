/// What a rule found, before anything is reckoned: where, and what the words state.
struct UnresolvedExpression: Sendable {
  /// The rule's place in the language's list.
  var rule: Int
  /// UTF-8 byte offsets into the text.
  var range: Range<Int>
  /// The parts that TimeML counts as expressions: one, or the two ends of a range.
  var extents: [Range<Int>]
  var fields: Fields
  /// The second end of a range or list.
  var second: Fields
  /// The third and fourth parts of a list, in its order.
  var further: [Part] = []
  var cue: Cue

  /// A part of a list.
  struct Part: Sendable {
    /// UTF-8 byte offsets into the text.
    var range: Range<Int>
    var fields: Fields
  }
}
