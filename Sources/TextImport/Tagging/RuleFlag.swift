/// What a rule says of an expression besides its value.
enum RuleFlag: String, Sendable, CaseIterable {
  /// The year names a thing (a resolution, a set of figures); nothing happened then.
  case label
  /// TimeML marks these words, a chronology does not: only `--timeml` shows them.
  case timemlOnly = "timeml-only"
  /// The words outside the braces are context: no reading of the text counts them in.
  case extentOnly = "extent-only"
}
