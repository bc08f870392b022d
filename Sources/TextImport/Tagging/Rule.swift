/// How the fields of a rule's match become a value.
enum ValueKind: String, Sendable, CaseIterable {
  /// A calendar date, a part of one, or a clock time.
  case calendar
  /// A whole unit around the reference: this week, last year.
  case period
  /// A number of units before or after the reference: three years ago, yesterday.
  case offset
  /// Now, once, in future: no calendar value.
  case vague
  case duration
  case set
  /// Two calendar dates, from the first to the second.
  case range
  /// Two calendar dates, each by itself, that share what only the last states.
  case list
  /// No temporal expression: the words are taken so that no other rule takes them.
  case none
}

/// A rule as the tagger uses it.
struct Rule: Sendable {
  /// The language and the rule's name, such as `fr/day-month`.
  var name: String
  var kind: ValueKind
  /// The slots that the rule itself states.
  var constants: [(Slot, Int)]
  /// Words such as `label` that say how the expression is used.
  var flags: Set<RuleFlag>
  var examples: [RuleExample]
  var line: Int
}

/// What a rule says of an expression besides its value.
enum RuleFlag: String, Sendable, CaseIterable {
  /// The year names a thing (a resolution, a set of figures); nothing happened then.
  case label
  /// TimeML marks these words, a chronology does not: only `--timeml` shows them.
  case timemlOnly = "timeml-only"
  /// The words outside the braces are context: no reading of the text counts them in.
  case extentOnly = "extent-only"
}
