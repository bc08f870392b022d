internal import TimelineModel

/// What the document and the text so far say of the time.
struct ResolutionContext: Sendable {
  /// When the document was published.
  var document: ReferenceTime?
  /// The last calendar value of the text.
  var previous: ReferenceTime?
  /// The last value that was as fine as a month.
  var previousMonth: ReferenceTime?
  /// What the expression before was.
  var follows = Follows.date
  /// Whether the text reckons from its own dates, as histories do, and not from its publication.
  var isNarrative = false

  /// The same, reckoning from another time as from a publication.
  func anchored(at reference: ReferenceTime) -> ResolutionContext {
    var anchored = self
    anchored.document = reference
    anchored.isNarrative = false
    return anchored
  }

  enum Follows: Sendable { case date, recurrence }

  /// What an expression without an anchor of its own is reckoned from.
  var reference: ReferenceTime? { isNarrative ? previous ?? document : document ?? previous }

  /// How a value reckoned from `reference` is known.
  var basis: DateBasis {
    (isNarrative ? previous != nil : document == nil) ? .inherited : .relative
  }
}
