/// Whose words a quote is made of.
public enum QuoteKind: String, CaseIterable, Hashable, Sendable {
  /// The author's own sentence.
  case narration
  /// Words that the text gives as someone's.
  case speech
  /// A title.
  case headline
  /// A post of a social network.
  case post
  /// The words under a picture.
  case caption
}

/// What a quote is evidence of.
public enum QuoteRole: String, CaseIterable, Hashable, Sendable {
  /// When it happened.
  case date
  /// That it happened.
  case fact
  /// What surrounds it.
  case context
}

/// How a quote was found in the text of its source.
public enum Anchor: String, CaseIterable, Hashable, Sendable {
  /// Its words stand at its position.
  case exact
  /// Its words stand elsewhere; the position was corrected.
  case moved
  /// Its words stand there but for case, accents, marks or spaces.
  case folded
  /// Similar words stand there.
  case approximate
  /// It was not found; the stored words are all there is.
  case orphaned
}

/// How it is known who speaks; other words than the ones below are kept.
public struct SpeakerBasis: RawRepresentable, Hashable, Sendable {
  /// The word in a file.
  public let rawValue: String

  /// Creates a basis from its word.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The text names the speaker beside the words.
  public static let stated = SpeakerBasis(rawValue: "stated")
  /// The text refers to a speaker named before.
  public static let inherited = SpeakerBasis(rawValue: "inherited")
  /// The speaker signed the post.
  public static let signature = SpeakerBasis(rawValue: "signature")
  /// A person said so.
  public static let user = SpeakerBasis(rawValue: "user")
}
