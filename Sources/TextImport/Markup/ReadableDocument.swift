/// A document as its words and what it says of itself, whatever it is written in.
///
/// A page's words are not a part of its bytes, so its offsets count in the words, and the bytes must
/// be kept beside them.
public struct ReadableDocument: Hashable, Sendable {
  /// The words, always valid UTF-8; all offsets count here.
  public var utf8: [UInt8]
  /// How it is written.
  public var format: DocumentFormat
  /// What it says of itself.
  public var metadata: DocumentMetadata
  /// How many of the document's bytes stood for no character and became U+FFFD.
  public var replacedBytes: Int
  /// The encoding read, by its IANA name.
  public var encodingName: String
  /// Whether the document's bytes are `utf8` itself, so that they need not be kept beside it.
  public var isOriginal: Bool

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document as it was stored or sent.
  ///   - name: Its file name or path, whose ending tells the format; without it the content does.
  /// - Throws: A `DecodingError` where the bytes are no text.
  public init(_ bytes: [UInt8], name: String? = nil) throws(DecodingError) {
    let declared = DeclaredEncoding.name(in: bytes).flatMap(SingleByteEncoding.init(named:))
    let decoded = try DecodedText(decoding: bytes, declared: declared)
    format = DocumentFormat(name: name, utf8: decoded.utf8)
    replacedBytes = decoded.replacedBytes
    encodingName = decoded.encodingName
    metadata = DocumentMetadata()
    switch format {
    case .text:
      utf8 = decoded.utf8
      isOriginal = decoded.isOriginal
    case .html:
      (utf8, metadata) = HTMLReader.read(decoded.utf8)
      isOriginal = false
    case .markdown:
      let front = FrontMatter.read(decoded.utf8)
      metadata = front?.metadata ?? metadata
      utf8 = front.map { Array(decoded.utf8[$0.end...]) } ?? decoded.utf8
      isOriginal = front == nil && decoded.isOriginal
    }
  }
}
