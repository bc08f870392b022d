public import EDTF

/// A document as it was imported.
public struct Source: Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: SourceID
  /// The decoded text, in whose Unicode scalars all offsets count.
  public var text: String
  /// The document's title.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Who wrote it.
  public var author: [String]
  /// Where it was published.
  public var url: String?
  /// The language as a BCP 47 tag, such as `fr`.
  public var language: String?
  /// The media type (RFC 6838), such as `text/plain`.
  public var mediaType: String?
  /// When it was published: the document creation time.
  public var published: EDTFValue?
  /// How that is known.
  public var publishedBasis: PublishedBasis?
  /// The words of the text that say so.
  public var publishedQuote: [Selector]
  /// When it was fetched, as an RFC 3339 date and time.
  public var retrieved: String?
  /// The SHA-256 of the bytes as imported, in hex digits.
  public var sha256: String?
  /// The bytes as imported, in Base64, where they are not the text's UTF-8.
  public var originalBase64: String?
  /// Who published the facts that the document reports.
  public var reports: String?
  /// The version of the document that this one took the place of.
  public var replaces: SourceID?
  /// The parts of the text.
  public var blocks: [Block]
  /// The fields that stay unwritten while they hold their default.
  public var unstated: UnstatedFields
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a source.
  public init(
    id: SourceID,
    text: String,
    title: String? = nil,
    publisher: String? = nil,
    author: [String] = [],
    url: String? = nil,
    language: String? = nil,
    mediaType: String? = nil,
    published: EDTFValue? = nil,
    publishedBasis: PublishedBasis? = nil,
    publishedQuote: [Selector] = [],
    retrieved: String? = nil,
    sha256: String? = nil,
    originalBase64: String? = nil,
    reports: String? = nil,
    replaces: SourceID? = nil,
    blocks: [Block] = [],
    unstated: UnstatedFields = [.author, .blocks, .publishedQuote],
    unknownFields: JSONObject = [:]
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.publisher = publisher
    self.author = author
    self.url = url
    self.language = language
    self.mediaType = mediaType
    self.published = published
    self.publishedBasis = publishedBasis
    self.publishedQuote = publishedQuote
    self.retrieved = retrieved
    self.sha256 = sha256
    self.originalBase64 = originalBase64
    self.reports = reports
    self.replaces = replaces
    self.blocks = blocks
    self.unstated = unstated
    self.unknownFields = unknownFields
  }
}
