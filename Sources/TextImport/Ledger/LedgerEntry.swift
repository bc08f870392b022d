public import TimelineModel

/// What became of one temporal expression or quotation of a text.
public struct LedgerEntry: Hashable, Sendable {
  /// What was found.
  public enum Kind: String, CaseIterable, Sendable {
    /// A temporal expression.
    case date
    /// Words between quotation marks.
    case quotation
  }

  /// What it was used for.
  public enum Outcome: String, CaseIterable, Sendable {
    /// An event rests on it.
    case event
    /// It surrounds an event, or tells when the document was published.
    case context
    /// It names a thing by its year; the event is marked so.
    case reference
    /// Nothing rests on it, for the reason given.
    case skipped
  }

  /// Why the outcome is what it is.
  public enum Reason: String, CaseIterable, Sendable {
    /// A sentence says what happened then.
    case datedStatement = "dated statement"
    /// A sentence says what happens again and again.
    case recurringStatement = "recurring statement"
    /// A post of a social network was published then.
    case postStamp = "stamp of a post"
    /// The year names a resolution, a law, figures, a birth.
    case label = "label"
    /// The same sentence has the same date before.
    case sameDate = "same date in the sentence"
    /// The time of a day that the same sentence dates.
    case timeOfDay = "time of a date in the sentence"
    /// The document's own line of publication.
    case publication = "publication of the document"
    /// The words are a length of time.
    case duration = "length of time"
    /// The words mean no calendar date, or one that nothing in the text lets reckon.
    case noCalendarDate = "no calendar date"
    /// The block is no part of the article.
    case outsideArticle = "outside the article"
    /// The words are the event's own statement.
    case statement = "statement of an event"
    /// The words follow a dated event.
    case followsEvent = "follows the event"
    /// No dated event stands before or after the words.
    case noEvent = "no dated event"
    /// Fewer than five words are a mention, not speech.
    case mention = "mention"
  }

  /// Where it starts, in Unicode scalars.
  public var start: Int
  /// Where it ends, exclusive, in Unicode scalars.
  public var end: Int
  /// The words as written.
  public var text: String
  /// What was found.
  public var kind: Kind
  /// What it was used for.
  public var outcome: Outcome
  /// Why.
  public var reason: Reason
  /// The event, where one rests on it or is surrounded by it.
  public var event: EventID?
}
