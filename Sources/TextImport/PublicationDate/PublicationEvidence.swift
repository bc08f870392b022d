public import EDTF
public import TimelineModel

/// Something that tells when a document was published.
public struct PublicationEvidence: Hashable, Sendable {
  /// The day, month or year, no more precise than it is told.
  public var value: EDTFValue
  /// What kind of thing tells it.
  public var basis: PublishedBasis
  /// What tells it: the name of a metadata field, or one of `Sign`.
  public var sign: String
  /// The words that tell it.
  public var text: String
  /// Where they stand in the text, as UTF-8 byte offsets; nil outside the text.
  public var utf8Range: Range<Int>?

  /// What in the text, or in its address, tells it.
  public enum Sign: String, Sendable {
    /// The address of the page.
    case url
    /// `RABAT, 15 avril 2024 (AFP) –`, or a date that has a line at the top or bottom by itself.
    case dateline
    /// `Publié le 15 avril 2024`.
    case publicationLine = "publication line"
    /// `— Name (@handle) 15 avril 2024`.
    case postStamp = "stamp of a post"
    /// The year that most of a text's newest dates are in.
    case newestDates = "newest dates"
  }
}

/// When a document was published, and what else was found that tells of it.
struct PublicationFinding: Sendable, Equatable {
  var chosen: PublicationEvidence?
  /// What was not followed, in falling order of strength.
  var others: [PublicationEvidence] = []
}
