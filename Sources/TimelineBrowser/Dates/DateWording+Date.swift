import EDTF

extension DateWording {
  /// What an interval's start leaves out because its end says it.
  enum Omission {
    case nothing, year, monthAndYear
  }

  func text(_ date: EDTFDate, omitting omission: Omission = .nothing) -> String {
    qualified(unqualified(date, omitting: omission), as: date.qualification)
  }

  private func qualified(_ text: String, as qualification: Qualification) -> String {
    var text = text
    if qualification.contains(.approximate) {
      text = words.text(isShort ? .dateApproximateShort : .dateApproximate, ["date": text])
    }
    if qualification.contains(.uncertain) {
      text = words.text(isShort ? .dateUncertainShort : .dateUncertain, ["date": text])
    }
    return text
  }

  /// The canonical text stands for what has no words, such as some unspecified digits.
  private func unqualified(_ date: EDTFDate, omitting omission: Omission) -> String {
    if date.significantDigits != nil, let year = date.year {
      return qualified(text(year: year), as: .approximate)
    }
    let text: String?
    switch date.precision {
    case .day, .second: text = day(of: date, omitting: omission)
    case .month: text = date.month.flatMap(month).map { dated($0, date, omitting: omission) }
    case .season: text = date.season.flatMap(season).map { dated($0, date, omitting: omission) }
    case .year: text = date.year.map(self.text(year:))
    case .decade, .century, .millennium, .beyondMillennium: text = era(of: date)
    }
    return text ?? date.description
  }

  private func day(of date: EDTFDate, omitting omission: Omission) -> String? {
    guard let day = date.day, let month = date.month.flatMap(month) else { return nil }
    let number = day == 1 ? words[.dateFirstDay] : String(day)
    if omission == .monthAndYear { return number }
    let text = words.text(.dateDayMonth, ["day": number, "month": month])
    return dated(text, date, omitting: omission)
  }

  /// The text with the date's year, unless it is said elsewhere.
  private func dated(_ text: String, _ date: EDTFDate, omitting omission: Omission) -> String {
    guard let year = date.year else { return words.text(.dateYearless, ["date": text]) }
    if omission != .nothing || year == impliedYear { return text }
    return words.text(.dateWithYear, ["date": text, "year": self.text(year: year)])
  }

  func text(year: Int) -> String {
    guard year <= 0 else { return String(year) }
    let (yearsBefore, overflow) = Int(1).subtractingReportingOverflow(year)
    return overflow ? String(year) : words.text(.dateBeforeChrist, ["year": String(yearsBefore)])
  }

  private func month(_ month: Int) -> String? {
    words.item(isShort ? .monthsShort : .months, month - 1)
  }

  private func season(_ code: Int) -> String? { words.item(.seasons, code - 21) }

  /// A decade, century or millennium after Christ.
  private func era(of date: EDTFDate) -> String? {
    guard let year = date.earliestDay?.year, year >= 0, date.isUnbroken else { return nil }
    switch date.precision {
    case .decade: return words.text(.dateDecade, ["year": String(year)])
    case .century: return words.text(.dateCentury, ["number": ordinal(year / 100)])
    case .millennium: return words.text(.dateMillennium, ["number": ordinal(year / 1000)])
    default: return nil
    }
  }

  private func ordinal(_ position: Int) -> String {
    words.item(.ordinals, position) ?? String(position + 1)
  }
}
