/// How it is known when a source was published.
public enum PublishedBasis: String, CaseIterable, Hashable, Sendable {
  /// A person said so.
  case user
  /// The document's metadata says so.
  case metadata
  /// The text's dateline, or its line of publication.
  case dateline
  /// The stamp of an embedded post.
  case post
  /// Another date of the text.
  case text
}

/// What a part of a document is; other words than the ones below are kept.
public struct BlockKind: RawRepresentable, Hashable, Sendable {
  /// The word in a file.
  public let rawValue: String

  /// Creates a kind from its word.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The document's title, also where it is repeated.
  public static let title = BlockKind(rawValue: "title")
  /// Running text.
  public static let paragraph = BlockKind(rawValue: "paragraph")
  /// A heading inside the text.
  public static let heading = BlockKind(rawValue: "heading")
  /// An entry of a list.
  public static let list = BlockKind(rawValue: "list")
  /// A line that points to another article.
  public static let related = BlockKind(rawValue: "related")
  /// An embedded post of a social network.
  public static let post = BlockKind(rawValue: "post")
  /// The words under a picture.
  public static let caption = BlockKind(rawValue: "caption")
  /// Navigation, share lines, trailing codes.
  public static let boilerplate = BlockKind(rawValue: "boilerplate")
}
