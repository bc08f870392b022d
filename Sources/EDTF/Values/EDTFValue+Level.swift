extension EDTFValue {
  /// The lowest level of the Library of Congress specification, 0 to 2, that has the canonical
  /// form of this value.
  ///
  /// Forms that the specification leaves to ISO 8601 count as the level of their neighbours: the
  /// century `19` as 0, the decade `199` as 2, a year of four X as 1.
  public var level: Int {
    switch self {
    case .date(let date): date.level
    case .dateTime(let dateTime): dateTime.date.level
    case .interval(let interval): max(interval.start.level, interval.end.level)
    case .set: 2
    }
  }
}

extension EDTFInterval.Endpoint {
  /// Unspecified digits within an interval are of level 2, even those of level 1 elsewhere.
  fileprivate var level: Int {
    guard let date else { return 1 }
    return date.hasUnspecifiedDigits ? 2 : date.level
  }
}

extension EDTFDate {
  /// Whether any written digit of year, month or day is X.
  public var hasUnspecifiedDigits: Bool {
    components.contains { text(of: $0).utf8.contains(UInt8(ascii: "X")) }
  }

  fileprivate var level: Int {
    max(qualificationLevel, yearField.level, divisionLevel, unspecifiedLevel)
  }

  private var qualificationLevel: Int {
    if qualifications.isEmpty { return 0 }
    if case .short(_, _, 2...3) = yearField { return 2 }
    let isUniform = components.allSatisfy { qualifications[$0] == qualifications[.year] }
    return isUniform ? 1 : 2
  }

  private var divisionLevel: Int {
    guard let season else { return 0 }
    return season <= 24 ? 1 : 2
  }

  /// Level 1 has X for the last one or two digits of a year alone, or for whole components up to
  /// the end.
  private var unspecifiedLevel: Int {
    guard hasUnspecifiedDigits, let year = yearField.pattern else { return 0 }
    if division == nil {
      return year.isUnbroken && year.trailingUnspecified != 3 ? 1 : 2
    }
    guard case .month(let month) = division else { return 2 }
    let patterns = [year, month] + (dayPattern.map { [$0] } ?? [])
    let unspecified = patterns.drop { $0.isSpecified }
    return unspecified.allSatisfy(\.isWhollyUnspecified) ? 1 : 2
  }
}

extension YearField {
  fileprivate var level: Int {
    switch self {
    case .short(_, _, 3), .estimated: 2
    case .short(let isNegative, _, _): isNegative ? 1 : 0
    case .long(let year): year.exponent == nil && year.significantDigits == nil ? 1 : 2
    }
  }
}
