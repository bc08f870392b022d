/// The words of a quote with some of what stands around them, so that they can be found again
/// after the text has changed (W3C Web Annotation Data Model, section 4.2.4).
public struct TextQuoteSelector: Hashable, Sendable {
  /// The quoted words, character for character.
  public var exact: String
  /// The text directly before.
  public var prefix: String?
  /// The text directly after.
  public var suffix: String?
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a selector.
  public init(
    exact: String, prefix: String? = nil, suffix: String? = nil, unknownFields: JSONObject = [:]
  ) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.unknownFields = unknownFields
  }
}

/// The place of a quote in its source's text (W3C Web Annotation Data Model, section 4.2.5).
public struct TextPositionSelector: Hashable, Sendable {
  /// The offset of the first character, in Unicode scalars.
  public var start: Int
  /// The offset after the last character, in Unicode scalars.
  public var end: Int
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a selector.
  public init(start: Int, end: Int, unknownFields: JSONObject = [:]) {
    self.start = start
    self.end = end
    self.unknownFields = unknownFields
  }
}

/// One way to find a quote in its source (W3C Web Annotation Data Model, section 4.2).
public enum Selector: Hashable, Sendable {
  /// By its words.
  case textQuote(TextQuoteSelector)
  /// By its offsets.
  case textPosition(TextPositionSelector)
  /// In a way that this version does not know, kept as it was.
  case other(JSONObject)
}

extension Sequence where Element == Selector {
  /// The first selector by words.
  public var textQuote: TextQuoteSelector? {
    for case .textQuote(let selector) in self { return selector }
    return nil
  }

  /// The first selector by offsets.
  public var textPosition: TextPositionSelector? {
    for case .textPosition(let selector) in self { return selector }
    return nil
  }
}
