/// Words of a source that an event rests on.
public struct Quote: Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: QuoteID
  /// The source that the words stand in.
  public var source: SourceID
  /// The ways to find the words in the source.
  public var selectors: [Selector]
  /// Whose words they are; narration where a file leaves it out.
  public var kind: QuoteKind
  /// What they are evidence of.
  public var roles: [QuoteRole]
  /// Who speaks.
  public var speaker: String?
  /// How it is known who speaks.
  public var speakerBasis: SpeakerBasis?
  /// How the words were found in the source; exactly where a file leaves it out.
  public var anchor: Anchor
  /// The fields that stay unwritten while they hold their default.
  public var unstated: UnstatedFields
  /// Fields that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a quote.
  public init(
    id: QuoteID,
    source: SourceID,
    selectors: [Selector],
    kind: QuoteKind = .narration,
    roles: [QuoteRole] = [],
    speaker: String? = nil,
    speakerBasis: SpeakerBasis? = nil,
    anchor: Anchor = .exact,
    unstated: UnstatedFields = .roles,
    unknownFields: JSONObject = [:]
  ) {
    self.id = id
    self.source = source
    self.selectors = selectors
    self.kind = kind
    self.roles = roles
    self.speaker = speaker
    self.speakerBasis = speakerBasis
    self.anchor = anchor
    self.unstated = unstated
    self.unknownFields = unknownFields
  }

  /// The quoted words with what stands around them.
  public var textQuote: TextQuoteSelector? { selectors.textQuote }

  /// The place in the source's text, in Unicode scalars.
  public var textPosition: TextPositionSelector? { selectors.textPosition }

  /// The quoted words, character for character; empty where no selector gives them.
  public var exact: String { selectors.textQuote?.exact ?? "" }
}
