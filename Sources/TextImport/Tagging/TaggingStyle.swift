/// How expressions are cut out of the text.
public enum TaggingStyle: Sendable {
  /// As a chronology shows them: a range is one entry, with the words that open it.
  case chronology
  /// As TimeML annotates them: each end by itself, prepositions outside.
  case timeML
}
