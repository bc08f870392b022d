/// The stable name of a source: the first 12 hex digits of the SHA-256 of its bytes, or what a
/// file gives.
public typealias SourceID = String

/// The stable name of a quote: its source's id with its offsets, or what a file gives.
public typealias QuoteID = String

/// The stable name of an event: a hash of source, date span and ordinal, or what a file gives.
public typealias EventID = String
