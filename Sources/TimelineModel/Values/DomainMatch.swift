/// A domain of an event, with the words of the text that gave it.
public struct DomainMatch: Hashable, Sendable {
  /// The domain.
  public var name: Domain
  /// How strongly the words speak for the domain; absent when a person chose it.
  public var score: Int?
  /// The words that gave the domain, as written in the source.
  public var because: [String]
  /// The lists that stay unwritten while they are empty.
  public var unstated: UnstatedFields
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a match.
  public init(
    name: Domain, score: Int? = nil, because: [String] = [],
    unstated: UnstatedFields = [], unknownFields: JSONObject = [:]
  ) {
    self.name = name
    self.score = score
    self.because = because
    self.unstated = unstated
    self.unknownFields = unknownFields
  }
}
