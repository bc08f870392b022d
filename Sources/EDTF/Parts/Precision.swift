/// The finest part of a date that is stated, from coarse to fine.
public enum Precision: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Ten thousand years or more, or a year of which no digit is given: `XXXX`.
  case beyondMillennium
  /// A thousand years: `1XXX`.
  case millennium
  /// A hundred years: `18XX`, `18`, `1850S2`.
  case century
  /// Ten years: `199X`, `199`.
  case decade
  /// A year: `1992`, and `1992-XX`, whose month is not given.
  case year
  /// A season, quarter, quadrimester or semester: `2024-22`.
  case season
  /// A month: `2024-02`, and `2024-02-XX`, whose day is not given.
  case month
  /// A day: `2024-04-15`, and `XXXX-12-25`, whose year is not given.
  case day
  /// A second of a day.
  case second

  /// Whether the left precision is coarser than the right one.
  public static func < (left: Precision, right: Precision) -> Bool {
    left.rawValue < right.rawValue
  }
}
