/// What a document says of itself outside its text: in the head of a page, in front matter.
public struct DocumentMetadata: Hashable, Sendable {
  /// The title.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Who wrote it.
  public var authors: [String] = []
  /// Where it was published.
  public var url: String?
  /// Its language as a BCP 47 tag.
  public var language: String?
  /// What it says of its publication, the most trusted first.
  public var dates: [MetadataDate] = []

  /// Creates metadata that say nothing.
  public init() {}

  /// Whether nothing is said.
  var isEmpty: Bool { self == DocumentMetadata() }
}

/// A date in the metadata of a document.
public struct MetadataDate: Hashable, Sendable {
  /// The name of the field, such as `article:published_time`.
  public var field: String
  /// The date as written.
  public var text: String
  /// Whether the field is one for the day of publication, and not for any date.
  public var isExact: Bool

  /// Creates a date.
  public init(field: String, text: String, isExact: Bool = true) {
    self.field = field
    self.text = text
    self.isExact = isExact
  }
}
