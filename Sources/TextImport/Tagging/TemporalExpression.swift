public import EDTF
public import TimelineModel

/// Words of a text that speak of time, with what they mean and why.
public struct TemporalExpression: Hashable, Sendable {
  /// Where the words stand, as UTF-8 byte offsets into the text, end exclusive.
  public var utf8Range: Range<Int>
  /// The words as written.
  public var text: String
  /// What kind of thing the words name.
  public var type: TimexType
  /// The TIMEX3 value.
  public var value: String
  /// TIMEX3's modifier, such as `START` or `APPROX`.
  public var mod: String?
  /// TIMEX3's quantifier of a set, such as `EVERY`.
  public var quant: String?
  /// TIMEX3's frequency of a set, such as `2X`.
  public var freq: String?
  /// TIMEX3 values of the ends of a duration that the text anchors.
  public var beginPoint: String?
  /// See `beginPoint`.
  public var endPoint: String?
  /// The calendar value, as precise as the words; nil for durations, sets and what cannot be reckoned.
  public var edtf: EDTFValue?
  /// How the value is known.
  public var basis: DateBasis
  /// The EDTF or TIMEX3 value that a relative or inherited expression was reckoned from.
  public var reference: String?
  /// The rule that found it, such as `fr/day-month`.
  public var rule: String
  /// How the value was reckoned, step by step, as stable words such as `closest-year`.
  public var trace: [String]
  /// Whether something happens then, or a thing is named by its year.
  public var usage: TemporalUsage
  /// Whether the words around it speak of the future.
  public var isFuture: Bool

  /// The TIMEX3 value of a set, which is how a recurring event says how often.
  public var recurrence: String? { type == .set ? value : nil }
}
