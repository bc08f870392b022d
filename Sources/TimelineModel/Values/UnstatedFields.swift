/// The fields of a value that are left out of a file while they hold their default.
///
/// The default is the empty list, `false`, or the plain case of an enumeration. A file may state a
/// default (`"people":[]`: none) or leave it out (unknown); it is written the way it was read.
public struct UnstatedFields: OptionSet, Hashable, Sendable {
  /// One bit a field.
  public let rawValue: UInt32

  /// Creates a set from its bits.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// `author` of a source.
  public static let author = UnstatedFields(rawValue: 1 << 0)
  /// `blocks` of a source.
  public static let blocks = UnstatedFields(rawValue: 1 << 1)
  /// `publishedQuote` of a source.
  public static let publishedQuote = UnstatedFields(rawValue: 1 << 2)
  /// `kind` of a quote or an event.
  public static let kind = UnstatedFields(rawValue: 1 << 3)
  /// `roles` of a quote.
  public static let roles = UnstatedFields(rawValue: 1 << 4)
  /// `anchor` of a quote.
  public static let anchor = UnstatedFields(rawValue: 1 << 5)
  /// `because` of a domain.
  public static let because = UnstatedFields(rawValue: 1 << 6)
  /// `domains` of an event.
  public static let domains = UnstatedFields(rawValue: 1 << 7)
  /// `people` of an event.
  public static let people = UnstatedFields(rawValue: 1 << 8)
  /// `organisations` of an event.
  public static let organisations = UnstatedFields(rawValue: 1 << 9)
  /// `places` of an event.
  public static let places = UnstatedFields(rawValue: 1 << 10)
  /// `quotes` of an event.
  public static let quotes = UnstatedFields(rawValue: 1 << 11)
  /// `modality` of an event.
  public static let modality = UnstatedFields(rawValue: 1 << 12)
  /// `status` of an event.
  public static let status = UnstatedFields(rawValue: 1 << 13)
  /// `star` of an event.
  public static let star = UnstatedFields(rawValue: 1 << 14)
  /// `trace` of an event.
  public static let trace = UnstatedFields(rawValue: 1 << 15)
  /// `notSameAs` of an event.
  public static let notSameAs = UnstatedFields(rawValue: 1 << 16)
}
