extension EDTFDate {
  /// Whether the date is known to be one run of days: its X stand behind all of its digits.
  public var isUnbroken: Bool {
    guard yearField.pattern?.isUnbroken ?? true else { return false }
    if coversWholeYears { return true }
    guard yearField.pattern?.isSpecified ?? true else { return false }
    guard case .month(let months) = division else { return true }
    guard let dayPattern, !dayPattern.isWhollyUnspecified else { return months.isUnbroken }
    return months.isSpecified && dayPattern.isUnbroken
  }

  /// Whether neither a month, a season nor a day limits the years.
  private var coversWholeYears: Bool {
    switch division {
    case nil: true
    case .grouping: false
    case .month(let months):
      months.isWhollyUnspecified && (dayPattern?.isWhollyUnspecified ?? true)
    }
  }

  /// The days the date may mean; at most about half a million runs (`XXXX-XX-X1`).
  public var spans: [EDTFSpan] {
    guard !isUnbroken else { return [EDTFSpan(earliest, latest)] }
    var spans: [EDTFSpan] = []
    for year in years {
      appendRuns(of: year, to: &spans)
    }
    return spans
  }

  private func append(months: ClosedRange<Int>, of year: Int, to spans: inout [EDTFSpan]) {
    let first = CalendarDay(uncheckedYear: year, month: months.lowerBound, day: 1)
    let last = CalendarDay(uncheckedYear: year, month: months.upperBound, day: 1).lastOfMonth
    spans.appendJoining(EDTFSpan(first, last))
  }

  private func appendRuns(of year: Int, to spans: inout [EDTFSpan]) {
    switch division {
    case nil: append(months: 1...12, of: year, to: &spans)
    case .grouping(let grouping):
      spans.appendJoining(EDTFSpan(grouping.firstDay(in: year), grouping.lastDay(in: year)))
    case .month(let months):
      for month in months.values(within: 1...12) {
        guard let dayPattern, !dayPattern.isWhollyUnspecified else {
          append(months: month...month, of: year, to: &spans)
          continue
        }
        for day in days(in: month, of: year) {
          let day = CalendarDay(uncheckedYear: year, month: month, day: day)
          spans.appendJoining(EDTFSpan(day, day))
        }
      }
    }
  }
}
