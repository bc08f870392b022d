public import EDTF

/// A document to be tagged, with what is known of it besides its text.
public struct TaggingRequest: Sendable {
  /// The text; any bytes will do.
  public var utf8: [UInt8]
  /// The code of its language, such as `fr`; recognised where it is nil.
  public var language: String?
  /// When it was published; inferred where it is nil.
  public var published: EDTFValue?
  /// What its relative expressions are reckoned from.
  public var genre: TemporalTagger.Genre
  /// How its expressions are cut out.
  public var style: TaggingStyle
  /// The day of reading: without it, dates of the running text are no evidence of publication.
  public var today: CalendarDay?
  /// What the document says of itself outside its text.
  public var metadata: DocumentMetadata
  /// Whether what was not followed is told too; it costs time.
  public var isExplained: Bool

  /// A request in which all but the text may be left to the tagger.
  public init(
    utf8: [UInt8], language: String? = nil, published: EDTFValue? = nil,
    genre: TemporalTagger.Genre = .news, style: TaggingStyle = .chronology,
    today: CalendarDay? = nil, metadata: DocumentMetadata = DocumentMetadata(),
    isExplained: Bool = false
  ) {
    self.utf8 = utf8
    self.language = language
    self.published = published
    self.genre = genre
    self.style = style
    self.today = today
    self.metadata = metadata
    self.isExplained = isExplained
  }
}
