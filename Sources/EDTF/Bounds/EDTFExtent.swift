/// What every kind of EDTF value is: a text, and the days in time that it may mean.
///
/// Qualifications do not widen a value: `1992~` has the bounds of `1992`. Values are ordered by
/// earliest bound, then latest bound, then canonical text, which makes the order total.
///
/// It is for the types of this library, since only these can make an `EDTFSpan`.
public protocol EDTFExtent: Hashable, Comparable, Codable, Sendable, LosslessStringConvertible {
  /// Reads a value of this kind; the whole text must be one.
  init(parsing text: String) throws(EDTFError)

  /// Where the value begins at the earliest.
  var earliest: EDTFBound { get }

  /// Where the value ends at the latest.
  var latest: EDTFBound { get }

  /// The days the value may mean, as ascending runs that do not touch.
  ///
  /// A date with unspecified digits may have gaps: `XXXX-12-25` is ten thousand runs. Most
  /// values are one run, from `earliest` to `latest`. Years outside the calendar are each a run of
  /// their own, even next to each other.
  var spans: [EDTFSpan] { get }

  /// Whether the value is known to be one run without building it.
  var isUnbroken: Bool { get }
}

extension EDTFExtent {
  /// The first day the value may mean; nil when that end is open or unknown, or outside
  /// `CalendarDay.supportedYears`.
  public var earliestDay: CalendarDay? { earliest.day }

  /// The last day the value may mean; nil when that end is open or unknown, or outside
  /// `CalendarDay.supportedYears`.
  public var latestDay: CalendarDay? { latest.day }

  /// Whether every day the other value may mean is one that this value may mean.
  ///
  /// An end that is open or unknown does not limit: `1985/..` covers `1990`.
  public func covers(_ other: some EDTFExtent) -> Bool {
    guard earliest <= other.earliest, other.latest <= latest else { return false }
    return isUnbroken || spans.contain(other.spans)
  }

  /// Whether there is a day that both values may mean.
  ///
  /// An end that is open or unknown does not limit: `1985/..` and `1990` overlap.
  public func overlaps(_ other: some EDTFExtent) -> Bool {
    guard earliest <= other.latest, other.earliest <= latest else { return false }
    return isUnbroken && other.isUnbroken || spans.meet(other.spans)
  }

  /// Whether the left value begins earlier, or else ends earlier, or else comes first as text.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftEarliest, rightEarliest) = (left.earliest, right.earliest)
    guard leftEarliest == rightEarliest else { return leftEarliest < rightEarliest }
    let (leftLatest, rightLatest) = (left.latest, right.latest)
    guard leftLatest == rightLatest else { return leftLatest < rightLatest }
    return left != right && left.description < right.description
  }

  /// Reads a value, or is nil where `init(parsing:)` would say what is wrong.
  public init?(_ description: String) {
    do {
      try self.init(parsing: description)
    } catch {
      return nil
    }
  }

  /// Reads the value from a single string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      try self.init(parsing: text)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "\(error)", underlyingError: error))
    }
  }

  /// Writes the value as a single string, its canonical text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
