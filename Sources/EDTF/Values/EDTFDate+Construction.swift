extension EDTFDate {
  /// A year; beyond four digits it is written with the letter Y.
  public init(year: Int) {
    self.init(unchecked: YearField(year))
  }

  /// A month of a year, or nil when the month is not 1 to 12 or the year has more than four
  /// digits (EDTF has no form for it).
  public init?(year: Int, month: Int) {
    let field = YearField(year)
    guard field.allowsMonth, (1...12).contains(month) else { return nil }
    self.init(unchecked: field, division: .month(DigitPattern(month, count: 2)))
  }

  /// A season or other grouping of a year by its code, 21 to 41, or nil when there is no such
  /// code or the year has more than four digits.
  ///
  /// Its bounds are ours, since ISO 8601-2 gives none: meteorological seasons of three whole
  /// months, of the north for 21 to 28 and of the south for 29 to 32.
  public init?(year: Int, season: Int) {
    let field = YearField(year)
    guard field.allowsMonth, let grouping = SubYearGrouping(code: season) else { return nil }
    self.init(unchecked: field, division: .grouping(grouping))
  }

  /// A day of the calendar, or nil when there is none or the year has more than four digits.
  public init?(year: Int, month: Int, day: Int) {
    guard YearField(year).allowsMonth, let day = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    self.init(day: day)
  }

  /// A day of the calendar; where its year has more than four digits EDTF has no form for a day,
  /// and the date is the year alone.
  public init(day: CalendarDay) {
    let field = YearField(day.year)
    guard field.allowsMonth else {
      self.init(unchecked: field)
      return
    }
    self.init(
      unchecked: field, division: .month(DigitPattern(day.month, count: 2)),
      day: DigitPattern(day.day, count: 2))
  }

  /// The decade that a year lies in, `199X`, or nil when the year has more than four digits.
  ///
  /// It counts digits, as EDTF does: the decade of -44 is `-004X`, -49 to -40.
  public init?(decadeOf year: Int) {
    self.init(year: year, unspecifiedDigits: 1)
  }

  /// The hundred years with the same first digits that a year lies in, `18XX`, or nil when the
  /// year has more than four digits.
  public init?(centuryOf year: Int) {
    self.init(year: year, unspecifiedDigits: 2)
  }

  /// A year of which the last digits, 0 to 4, are not stated, or nil when the year has more than
  /// four digits.
  public init?(year: Int, unspecifiedDigits: Int) {
    guard case .short(let isNegative, let pattern, let places) = YearField(year),
      (0...4).contains(unspecifiedDigits)
    else { return nil }
    self.init(
      year: .short(
        isNegative: isNegative, pattern: pattern.masking(last: unspecifiedDigits), places: places))
  }
}
