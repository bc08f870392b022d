/// What an event's date says about it.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
  /// It took place then.
  case occurred
  /// It was said then.
  case stated
  /// It was to take place then.
  case planned
  /// Something refers to that time, such as a statistic.
  case reference
  /// It takes place again and again.
  case recurring
}

/// How a date was reckoned from the words of the text.
public enum DateBasis: String, CaseIterable, Hashable, Sendable {
  /// The words give the whole date.
  case explicit
  /// The words count from a reference time.
  case relative
  /// The words lean on another date of the text.
  case inherited
  /// It follows from the context.
  case inferred
  /// A person gave it.
  case user
}

/// How the text presents an event.
public enum Modality: String, CaseIterable, Hashable, Sendable {
  /// As a fact.
  case asserted
  /// As something to come.
  case planned
  /// As a claim.
  case alleged
  /// As something that did not happen.
  case denied
}

/// What a person decided about an event.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Nothing yet.
  case new
  /// It is right.
  case confirmed
  /// It is contested.
  case disputed
  /// It is not to be shown.
  case hidden
}

/// Who wrote an event's title.
public enum TitleBasis: String, CaseIterable, Hashable, Sendable {
  /// The importer.
  case machine
  /// A person.
  case person
}
