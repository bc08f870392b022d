public import EDTF
public import TimelineModel

/// The temporal expressions of a document and what they were reckoned with.
public struct TaggedDocument: Sendable {
  /// The code of the language whose rules were used, `und` where none was recognised.
  public var language: String
  /// The lines in other languages, which were read by the rules of these.
  public var otherLanguages: [LanguageStretch] = []
  /// The document creation time, nil where nothing tells it.
  public var published: EDTFValue?
  /// How it is known.
  public var publishedBasis: PublishedBasis?
  /// What tells it; nil where it was given.
  public var publication: PublicationEvidence?
  /// What else tells of it and was not followed, the strongest first; only of an explained document
  /// is everything looked for.
  public var otherPublications: [PublicationEvidence] = []
  /// The date that the text declares it reckons from, where it is not the publication.
  public var reference: EDTFValue?
  /// Where the text declares it, as UTF-8 byte offsets.
  public var referenceEvidence: Range<Int>?
  /// The expressions in the order of the text.
  public var expressions: [TemporalExpression]
  /// Where they stand, in Unicode scalars, in the same order.
  public var scalarRanges: [Range<Int>]
  /// What could have been read and was not followed, in the order of the text; only of an explained
  /// document.
  public var rejections: [Rejection] = []

  /// Where the text tells when it was published, as UTF-8 byte offsets.
  public var publishedEvidence: Range<Int>? { publication?.utf8Range }
}
