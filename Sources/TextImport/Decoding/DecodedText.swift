/// A document's bytes as text, with what decoding changed.
///
/// Line ends stay as they are, so that every offset counts in what the document says.
public struct DecodedText: Hashable, Sendable {
  /// The text; always valid UTF-8, without a byte order mark.
  public var utf8: [UInt8]
  /// How many of the document's bytes stood for no character and became U+FFFD.
  public var replacedBytes: Int
  /// The encoding read, by its IANA name.
  public var encodingName: String
  /// Whether the document's bytes are `utf8` itself, so that they need not be kept beside it.
  public var isOriginal: Bool

  /// The most bytes a document may have.
  public static let byteLimit = 1 << 30
  /// How many leading bytes decide whether a document is binary.
  static let binaryProbe = 8192

  /// Reads bytes by their byte order mark, else as UTF-8, else as Windows-1252 where most of
  /// the sequences outside ASCII are invalid as UTF-8.
  public init(decoding bytes: [UInt8]) throws(DecodingError) {
    try self.init(decoding: bytes, declared: nil)
  }

  /// As above, but bytes that are not UTF-8 are read in the encoding that the document declares:
  /// what is valid UTF-8 by chance is rare, what declares another encoding by mistake is not.
  init(decoding bytes: [UInt8], declared: SingleByteEncoding?) throws(DecodingError) {
    guard bytes.count <= Self.byteLimit else {
      throw .tooLarge(bytes: bytes.count, limit: Self.byteLimit)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let text = UTF16Bytes(bytes[2...], bigEndian: bytes[0] == 0xFE).decoded()
      try Self.refuseBinary(text.utf8[...], mayBeUTF16: false)
      self.init(
        utf8: text.utf8, replacedBytes: text.replacedBytes,
        encodingName: bytes[0] == 0xFE ? "UTF-16BE" : "UTF-16LE", isOriginal: false)
      return
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    try Self.refuseBinary(bytes[...], mayBeUTF16: !hasMark)
    self.init(
      body: hasMark ? Array(bytes[3...]) : bytes, hasMark: hasMark, declared: declared)
  }

  private init(utf8: [UInt8], replacedBytes: Int, encodingName: String, isOriginal: Bool) {
    self.utf8 = utf8
    self.replacedBytes = replacedBytes
    self.encodingName = encodingName
    self.isOriginal = isOriginal
  }

  private init(body: [UInt8], hasMark: Bool, declared: SingleByteEncoding?) {
    let census = UTF8Census(body)
    if census.invalidSequences == 0 {
      self.init(utf8: body, replacedBytes: 0, encodingName: "UTF-8", isOriginal: !hasMark)
    } else if !hasMark, let declared {
      let text = declared.decoded(body)
      self.init(
        utf8: text.utf8, replacedBytes: text.replacedBytes, encodingName: declared.name,
        isOriginal: false)
    } else if !hasMark && census.invalidSequences > census.validSequences {
      let text = Windows1252.decoded(body)
      self.init(
        utf8: text.utf8, replacedBytes: text.replacedBytes, encodingName: "windows-1252",
        isOriginal: false)
    } else {
      self.init(
        utf8: UTF8Census.repaired(body), replacedBytes: census.invalidBytes,
        encodingName: "UTF-8", isOriginal: false)
    }
  }

  private static func refuseBinary(
    _ bytes: ArraySlice<UInt8>, mayBeUTF16: Bool
  ) throws(DecodingError) {
    let probe = bytes.prefix(binaryProbe)
    guard let zero = probe.firstIndex(of: 0) else { return }
    if mayBeUTF16 && UTF16Bytes.isLikely(probe) { throw .utf16WithoutMark }
    throw .binary(offset: zero - bytes.startIndex)
  }
}
