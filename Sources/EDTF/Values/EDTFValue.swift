/// Any value of the Extended Date/Time Format, levels 0 to 2 (Library of Congress, 2019; ISO
/// 8601-2).
///
/// `try EDTFValue(parsing: "2024-04-14/2024-04-16")` says what is wrong and where;
/// `EDTFValue("19XX")` is nil instead. The description is the canonical text, which reads back as
/// the same value.
public enum EDTFValue: EDTFExtent {
  /// A year, month, season or day.
  case date(EDTFDate)
  /// A second of a day.
  case dateTime(EDTFDateTime)
  /// A stretch of time between two ends.
  case interval(EDTFInterval)
  /// One or all of several dates.
  case set(EDTFSet)

  /// Where the value begins at the earliest.
  public var earliest: EDTFBound {
    switch self {
    case .date(let date): date.earliest
    case .dateTime(let dateTime): dateTime.earliest
    case .interval(let interval): interval.earliest
    case .set(let set): set.earliest
    }
  }

  /// Where the value ends at the latest.
  public var latest: EDTFBound {
    switch self {
    case .date(let date): date.latest
    case .dateTime(let dateTime): dateTime.latest
    case .interval(let interval): interval.latest
    case .set(let set): set.latest
    }
  }

  /// The days the value may mean, as ascending runs that do not touch.
  public var spans: [EDTFSpan] { extent.spans }

  /// Whether the value is known to be one run without building it.
  public var isUnbroken: Bool { extent.isUnbroken }

  /// The canonical text.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .dateTime(let dateTime): dateTime.description
    case .interval(let interval): interval.description
    case .set(let set): set.description
    }
  }

  /// The value without its kind; putting it in a box costs, so that ordering does without.
  private var extent: any EDTFExtent {
    switch self {
    case .date(let date): date
    case .dateTime(let dateTime): dateTime
    case .interval(let interval): interval
    case .set(let set): set
    }
  }
}
