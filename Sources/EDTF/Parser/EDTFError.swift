/// Why a text is not an EDTF value: what was expected where.
public struct EDTFError: Error, Hashable, Sendable {
  /// What could have stood at the place of the error.
  public enum Expectation: Hashable, Sendable {
    /// A date, interval or set.
    case value
    /// A date, where the text is another kind of value.
    case date
    /// A whole day without qualification and its time, where the text is another kind of value.
    case dateTime
    /// An interval, where the text is another kind of value.
    case interval
    /// A set, where the text is another kind of value.
    case set
    /// One of the four places of a year.
    case yearPlace
    /// One of the two places of a month or day.
    case place
    /// A digit.
    case digit
    /// A year other than -0.
    case yearBelowZero
    /// The digits of a year behind the letter Y, which has at least five and no leading zero.
    case longYear
    /// A power of ten of at most nine digits.
    case exponent
    /// A count of significant digits, from 1, of at most nine digits.
    case significantDigits
    /// A month, or the code of a season or other grouping.
    case monthOrSeason
    /// A month, where a season cannot stand.
    case monthNotSeason
    /// A day that exists in the month.
    case dayOfMonth
    /// An hour.
    case hour
    /// A minute.
    case minute
    /// A second.
    case second
    /// Zeros, because the hour is 24.
    case midnight
    /// A difference from UTC that is in use.
    case shift
    /// This character.
    case character(Character)
    /// A later date than the one before.
    case laterDate
    /// The end of the text.
    case end
  }

  /// What was expected.
  public let expected: Expectation

  /// Where it was expected, in Unicode scalars from the start of the text.
  public let offset: Int

  /// What stands there, or nil at the end of the text.
  public let found: Unicode.Scalar?
}

extension EDTFError: CustomStringConvertible {
  /// The error as an English sentence without a full stop, its offset counted from 0.
  public var description: String {
    let what = found.map { "“\(EDTFError.visible($0))”" } ?? "the end of the text"
    return "expected \(expected) at offset \(offset), found \(what)"
  }

  /// The scalar itself, or its number where it would not show or would disturb the line.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      "U+" + String(scalar.value, radix: 16, uppercase: true)
    default: String(Character(scalar))
    }
  }
}

extension EDTFError.Expectation: CustomStringConvertible {
  /// What was expected, as it stands behind "expected".
  public var description: String {
    switch self {
    case .value: "a date, an interval or a set"
    case .date: "a date alone"
    case .dateTime: "a day and its time"
    case .interval: "an interval"
    case .set: "a set in brackets"
    case .yearPlace: "a digit or X of a four-digit year"
    case .place: "a digit or X of a two-digit month or day"
    case .digit: "a digit"
    case .yearBelowZero: "a year other than 0 behind the minus sign"
    case .longYear: "at least five digits, the first not 0, behind the letter Y"
    case .exponent: "an exponent of one to nine digits"
    case .significantDigits: "a number of significant digits from 1 to 999999999"
    case .monthOrSeason: "a month from 01 to 12 or a season from 21 to 41"
    case .monthNotSeason: "a month, because a season cannot be the end of an interval"
    case .dayOfMonth: "a day that the month has"
    case .hour: "an hour from 00 to 24"
    case .minute: "a minute from 00 to 59"
    case .second: "a second from 00 to 59"
    case .midnight: "only zeros behind hour 24"
    case .shift: "Z or a time shift from -12:00 to +14:00"
    case .character(let character): "“\(character)”"
    case .laterDate: "a date not before the start"
    case .end: "the end of the value"
    }
  }
}
