internal import EDTF

extension CalendarValue {
  /// The TIMEX3 value (TimeML 1.2.1).
  var timex: String {
    switch self {
    case .day(let day): Self.yearText(day.year) + "-" + two(day.month) + "-" + two(day.day)
    case .week(let year, let week): Self.yearText(year) + "-W" + two(week)
    case .weekend(let year, let week): Self.yearText(year) + "-W" + two(week) + "-WE"
    case .month(let year, let month): Self.yearText(year) + "-" + two(month)
    case .season(let year, let code): Self.yearText(year) + "-" + seasonName(code)
    case .quarter(let year, let quarter): Self.yearText(year) + "-Q\(quarter)"
    case .half(let year, let half): Self.yearText(year) + "-H\(half)"
    case .year(let year): Self.yearText(year)
    case .decade(let decade): decade >= 0 && decade < 100 ? "0" + two(decade) : "\(decade)"
    case .century(let century): century >= 0 ? two(century) : "\(century)"
    case .yearless(let month, let day):
      "XXXX-" + two(month) + (day.map { "-" + two($0) } ?? "")
    case .yearlessSeason(let code): "XXXX-" + seasonName(code)
    case .span(let first, let last): first.timex + "/" + last.timex
    }
  }

  /// The EDTF value, never more precise than the words: a week is the interval of its days.
  var edtf: EDTFValue? {
    switch self {
    case .day(let day): .date(EDTFDate(day: day))
    case .week, .weekend: interval(nil, nil)
    case .span(let first, let last): interval(first.edtfDate, last.edtfDate)
    case .month(let year, let month): EDTFDate(year: year, month: month).map(EDTFValue.date)
    case .season(let year, let code): EDTFDate(year: year, season: code).map(EDTFValue.date)
    case .quarter(let year, let quarter):
      EDTFDate(year: year, season: 32 + quarter).map(EDTFValue.date)
    case .half(let year, let half): EDTFDate(year: year, season: 39 + half).map(EDTFValue.date)
    case .year(let year): .date(EDTFDate(year: year))
    case .decade(let decade): EDTFDate(decadeOf: decade * 10).map(EDTFValue.date)
    case .century(let century): EDTFDate(centuryOf: century * 100).map(EDTFValue.date)
    case .yearless, .yearlessSeason: EDTFValue(timex)
    }
  }

  /// The interval between two dates; the first and last day stand in for what is no one date.
  private func interval(_ start: EDTFDate?, _ end: EDTFDate?) -> EDTFValue? {
    guard let start = start ?? first.map(EDTFDate.init(day:)),
      let end = end ?? last.map(EDTFDate.init(day:))
    else { return nil }
    return EDTFInterval(from: start, to: end).map(EDTFValue.interval)
  }

  /// The one date behind the value, for the end of an interval.
  var edtfDate: EDTFDate? {
    if case .date(let date)? = edtf { return date }
    return nil
  }

  private static func yearText(_ year: Int) -> String {
    if (1000...9999).contains(year) { return String(year) }
    if year <= 0 {
      let before = String(1 - year)
      return "BC" + String(repeating: "0", count: max(0, 4 - before.count)) + before
    }
    let text = String(year)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }

  private func two(_ number: Int) -> String {
    Self.small.indices.contains(number)
      ? Self.small[number] : number < 10 ? "0\(number)" : "\(number)"
  }

  /// The numbers of months, days and weeks in two digits.
  private static let small = (0..<60).map { $0 < 10 ? "0\($0)" : "\($0)" }

  private func seasonName(_ code: Int) -> String {
    switch code {
    case 21: "SP"
    case 22: "SU"
    case 23: "FA"
    default: "WI"
    }
  }
}
