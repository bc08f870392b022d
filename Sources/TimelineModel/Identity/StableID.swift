/// Ids that are the same on every run and every machine.
public enum StableID {
  /// The id of a source: the first 12 hex digits of the SHA-256 of its bytes as imported.
  public static func source(bytes: some Sequence<UInt8>) -> SourceID {
    source(sha256: SHA256.hexDigest(of: bytes))
  }

  /// The id of a source whose SHA-256 is known, in hex digits.
  public static func source(sha256: String) -> SourceID {
    String(sha256.prefix(12))
  }

  /// The id of a quote: its source's with its offsets, in Unicode scalars, `end` exclusive.
  public static func quote(source: SourceID, start: Int, end: Int) -> QuoteID {
    "\(source)-\(start)-\(end)"
  }

  /// The id of an event found in a text.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - start: Where the words of the date start, in Unicode scalars.
  ///   - end: Where they end, exclusive.
  ///   - ordinal: The place among the events found with these words, from 0.
  public static func event(source: SourceID, start: Int, end: Int, ordinal: Int) -> EventID {
    let words = "event\n\(source)\n\(start)\n\(end)\n\(ordinal)"
    return String(SHA256.hexDigest(of: words.utf8).prefix(12))
  }
}
