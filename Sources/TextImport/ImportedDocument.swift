public import EDTF
public import TimelineModel

/// What is known of a document besides its bytes; what is left out is read from the text.
public struct ImportOptions: Sendable {
  /// When the document was published.
  public var published: EDTFValue?
  /// The document's title.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Where it was published.
  public var url: String?
  /// The code of its language, such as `fr`.
  public var language: String?
  /// The day of reading: without it, dates of the running text are no evidence of publication.
  public var today: CalendarDay?

  /// Creates options.
  public init(
    published: EDTFValue? = nil, title: String? = nil, publisher: String? = nil,
    url: String? = nil, language: String? = nil, today: CalendarDay? = nil
  ) {
    self.published = published
    self.title = title
    self.publisher = publisher
    self.url = url
    self.language = language
    self.today = today
  }

  /// The same, with what a document says of itself where nothing else is said.
  func completed(by metadata: DocumentMetadata) -> ImportOptions {
    var completed = self
    completed.title = title ?? metadata.title
    completed.publisher = publisher ?? metadata.publisher
    completed.url = url ?? metadata.url
    return completed
  }
}

/// Something about a document that a person should know.
public enum ImportNotice: Hashable, Sendable {
  /// Bytes that are no text in the document's encoding were replaced.
  case replacedBytes(count: Int, encoding: String)
  /// The document is in another encoding than UTF-8.
  case otherEncoding(String)
  /// No language was recognised: only dates in digits are found.
  case unknownLanguage
  /// The text says nothing of when it was published, so relative dates stay unknown.
  case unknownPublication
  /// No event was found.
  case noEvent
}

/// A document as sources, quotes and events of a timeline.
public struct ImportedDocument: Sendable {
  /// The document.
  public var source: Source
  /// The words that the events rest on.
  public var quotes: [Quote]
  /// The events, in the order of the text.
  public var events: [Event]
  /// What became of every temporal expression and quotation, in the order of the text.
  public var ledger: [LedgerEntry]
  /// What a person should know.
  public var notices: [ImportNotice]
}
