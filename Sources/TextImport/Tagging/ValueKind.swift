/// How the fields of a rule's match become a value.
enum ValueKind: String, Sendable, CaseIterable {
  /// A calendar date, a part of one, or a clock time.
  case calendar
  /// A whole unit around the reference: this week, last year.
  case period
  /// A number of units before or after the reference: three years ago, yesterday.
  case offset
  /// A piece of a larger period: the first Friday of July, the last week of the year.
  case nth
  /// A length before or after a date that stands beside it: two weeks before Christmas.
  case shifted
  /// Now, once, in future: no calendar value.
  case vague
  case duration
  case set
  /// Two calendar dates, from the first to the second.
  case range
  /// Two calendar dates, each by itself, that share what only the last states.
  case list
  /// Two lengths of time in the unit of the last, each by itself: *de deux à trois ans*.
  case lengths
  /// No temporal expression: the words are taken so that no other rule takes them.
  case none
}
