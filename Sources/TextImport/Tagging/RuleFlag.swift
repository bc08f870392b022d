/// What a rule says of an expression besides its value.
enum RuleFlag: String, Sendable, CaseIterable {
  /// The year names a thing (a resolution, a set of figures); nothing happened then.
  case label
  /// TimeML marks these words, a chronology does not: only `--timeml` shows them.
  case timemlOnly = "timeml-only"
  /// TimeML counts only the length, *deux ans* of *deux ans plus tard*, and as a DURATION.
  case timemlLength = "timeml-length"
  /// It names what comes every year, or every day, and none of them: *en été*, *nocturne*.
  case yearless
  /// The words themselves look back, *depuis*, or ahead, *d'ici*, whatever the tense around them.
  case looksBack = "looks-back"
  case looksAhead = "looks-ahead"
  /// The words outside the braces are context: no reading of the text counts them in.
  case extentOnly = "extent-only"
}
