extension EDTFDate {
  /// The first day the date may mean, or the remote year it begins with.
  public var earliest: EDTFBound {
    if case .long(let year) = yearField {
      return year.bound(filler: year.isNegative ? 9 : 0, month: 1, day: 1)
    }
    return (exactDay ?? firstDay).map(EDTFBound.init) ?? .unlimitedPast
  }

  /// The last day the date may mean, or the remote year it ends with.
  public var latest: EDTFBound {
    if case .long(let year) = yearField {
      return year.bound(filler: year.isNegative ? 0 : 9, month: 12, day: 31)
    }
    return (exactDay ?? lastDay).map(EDTFBound.init) ?? .unlimitedFuture
  }

  /// Whether a day of the calendar fits the fields.
  var isPossible: Bool {
    if case .long = yearField { return division == nil && dayPattern == nil }
    if division != nil, !yearField.allowsMonth { return false }
    switch division {
    case .month: return firstDay != nil
    case .grouping, nil: return dayPattern == nil && firstDay != nil
    }
  }

  private var firstDay: CalendarDay? {
    if let year = yearField.onlyYear { return firstDay(in: year) }
    for year in years {
      if let day = firstDay(in: year) { return day }
    }
    return nil
  }

  private var lastDay: CalendarDay? {
    if let year = yearField.onlyYear { return lastDay(in: year) }
    for year in years.reversed() {
      if let day = lastDay(in: year) { return day }
    }
    return nil
  }

  /// The years the date may mean, ascending; none for a long year.
  var years: some BidirectionalCollection<Int> {
    let pattern = yearField.pattern ?? DigitPattern()
    let range =
      // There is no year -0000, so a negative year that may be 0 is not.
      yearField.isNegative
      ? Range(from: -pattern.highest, through: -max(1, pattern.lowest))
      : Range(from: pattern.lowest, through: pattern.highest)
    return range.lazy.filter { pattern.matches(abs($0)) }
  }

  private func firstDay(in year: Int) -> CalendarDay? {
    switch division {
    case nil: return CalendarDay(year: year, month: 1, day: 1)
    case .grouping(let grouping): return grouping.firstDay(in: year)
    case .month(let months):
      for month in months.values(within: 1...12) {
        if let day = days(in: month, of: year).first {
          return CalendarDay(year: year, month: month, day: day)
        }
      }
      return nil
    }
  }

  private func lastDay(in year: Int) -> CalendarDay? {
    switch division {
    case nil: return CalendarDay(year: year, month: 12, day: 31)
    case .grouping(let grouping): return grouping.lastDay(in: year)
    case .month(let months):
      for month in months.values(within: 1...12).reversed() {
        if let day = days(in: month, of: year).last {
          return CalendarDay(year: year, month: month, day: day)
        }
      }
      return nil
    }
  }

  /// The days of a month that the date may mean; all of them when it has none.
  func days(in month: Int, of year: Int) -> some BidirectionalCollection<Int> {
    let length = CalendarDay.daysInMonth(year: year, month: month)
    return (dayPattern ?? .twoUnspecified).values(within: 1...max(1, length))
  }
}

extension LongYear {
  /// The first or last day of the year with its insignificant digits filled, or the remote year.
  fileprivate func bound(filler: UInt8, month: Int, day: Int) -> EDTFBound {
    let magnitude = magnitude(filler: filler)
    guard let year = magnitude.calendarYear else {
      return EDTFBound(limit: isNegative ? .remotePast(magnitude) : .remoteFuture(magnitude))
    }
    return EDTFBound(
      CalendarDay(uncheckedYear: isNegative ? -year : year, month: month, day: day))
  }
}
