/// Why bytes cannot be read as text.
public enum DecodingError: Error, Hashable, Sendable {
  /// A zero byte among the first ones: not a text file. `offset` counts bytes.
  case binary(offset: Int)
  /// Every other byte is zero, as in UTF-16, but no byte order mark says so.
  case utf16WithoutMark
  /// More bytes than the importer reads.
  case tooLarge(bytes: Int, limit: Int)
}
