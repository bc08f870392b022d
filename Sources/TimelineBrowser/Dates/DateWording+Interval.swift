import EDTF

extension DateWording {
  func text(_ interval: EDTFInterval) -> String {
    switch (interval.start, interval.end) {
    case (.date(let start), .date(let end)): range(from: start, to: end)
    case (.date(let start), .open): since(start)
    case (.date(let start), .unknown): words.text(.dateUnknownEnd, ["date": text(start)])
    case (.open, .date(let end)): until(end)
    case (.unknown, .date(let end)): words.text(.dateUnknownStart, ["date": text(end)])
    default: interval.description
    }
  }

  func range(from start: EDTFDate, to end: EDTFDate) -> String {
    let startText = text(start, omitting: omission(from: start, to: end))
    let isTight = isShort || !startText.contains(" ")
    return words.text(
      isTight ? .dateRange : .dateRangeSpaced, ["start": startText, "end": text(end)])
  }

  private func omission(from start: EDTFDate, to end: EDTFDate) -> Omission {
    guard let year = start.year, year == end.year,
      start.qualification.isEmpty, start.month != nil, end.month != nil
    else { return .nothing }
    let isWithinMonth = start.month == end.month && start.day != nil && end.day != nil
    return isWithinMonth ? .monthAndYear : .year
  }

  func since(_ date: EDTFDate) -> String {
    words.text(
      Self.word(for: date, day: .dateSinceDay, period: .dateSincePeriod, era: .dateSinceEra),
      ["date": text(date)])
  }

  func until(_ date: EDTFDate) -> String {
    words.text(
      Self.word(for: date, day: .dateUntilDay, period: .dateUntilPeriod, era: .dateUntilEra),
      ["date": text(date)])
  }

  /// Languages differ by what follows the preposition: a day, a month or year, or a decade.
  private static func word(for date: EDTFDate, day: Word, period: Word, era: Word) -> Word {
    switch date.precision {
    case .day, .second: day
    case .month, .year, .season: period
    case .decade, .century, .millennium, .beyondMillennium: era
    }
  }
}
