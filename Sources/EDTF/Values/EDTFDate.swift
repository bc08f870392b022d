/// A date at any precision from a day to an age, with any of its digits unspecified.
///
/// Levels 0 to 2 of the Library of Congress specification: `1992`, `2024-04-15`, `2024-22` (a
/// season or other grouping, codes 21 to 41), `199X`, `15XX-12-25`, `1950S2`, `Y-17E7`, each
/// component with its own qualification. Also the century `19` and decade `199` of ISO 8601.
public struct EDTFDate: EDTFExtent {
  /// A part of a date that can be absent, unspecified or qualified.
  public enum Component: UInt8, Hashable, Sendable, CaseIterable {
    /// The year, or its century or decade.
    case year
    /// The month, or a season or other grouping.
    case month
    /// The day of the month.
    case day
  }

  /// What stands after the year.
  enum Division: Hashable, Sendable {
    case month(DigitPattern)
    case grouping(SubYearGrouping)
  }

  let yearField: YearField
  let division: Division?
  let dayPattern: DigitPattern?
  var qualifications = ComponentQualifications()

  /// The date of these fields, unchecked.
  init(
    unchecked year: YearField, division: Division? = nil, day: DigitPattern? = nil,
    qualifications: ComponentQualifications = ComponentQualifications()
  ) {
    yearField = year
    self.division = division
    dayPattern = day
    self.qualifications = qualifications
  }

  /// The date of these fields, or nil when no day of the calendar fits them.
  init?(
    year: YearField, division: Division? = nil, day: DigitPattern? = nil,
    qualifications: ComponentQualifications = ComponentQualifications()
  ) {
    self.init(unchecked: year, division: division, day: day, qualifications: qualifications)
    guard isPossible else { return nil }
  }

  /// The year: nil when digits are unspecified, when only a century or decade is given, or when
  /// it does not fit an `Int`. Of an estimate (`1950S2`), the estimate itself.
  public var year: Int? { yearField.value }

  /// The month, 1 to 12: nil when absent, unspecified, or a season.
  public var month: Int? {
    if case .month(let pattern) = division { pattern.value } else { nil }
  }

  /// The code of the season or other grouping, 21 to 41: nil when there is none.
  public var season: Int? {
    if case .grouping(let grouping) = division { grouping.code } else { nil }
  }

  /// The day of the month: nil when absent or unspecified.
  public var day: Int? { dayPattern?.value }

  /// The number of first digits of the year that are significant; nil when not said.
  public var significantDigits: Int? {
    switch yearField {
    case .estimated(_, _, let significantDigits): Int(significantDigits)
    case .long(let year): year.significantDigits
    case .short: nil
    }
  }

  /// The finest component of which at least one digit is stated.
  public var precision: Precision {
    if let dayPattern, !dayPattern.isWhollyUnspecified { return .day }
    switch division {
    case .grouping: return .season
    case .month(let pattern) where !pattern.isWhollyUnspecified: return .month
    default: return yearField.precision
    }
  }

  /// The day, when the date states exactly one.
  public var exactDay: CalendarDay? {
    guard let year, let month, let day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
