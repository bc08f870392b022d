internal import EDTF

/// What relative expressions are reckoned from: a stretch of the calendar, known as precisely as its source says.
struct ReferenceTime: Hashable, Sendable {
  var value: CalendarValue

  /// The day that stands for it when distances are compared: its only day, or its middle.
  var day: CalendarDay? {
    guard let first = value.first, let last = value.last else { return nil }
    return first.adding(days: first.days(to: last) / 2)
  }

  /// Whether it is known to the day.
  var isDay: Bool { value.grain == .day }

  var text: String { value.edtf?.description ?? value.timex }

  init(_ value: CalendarValue) { self.value = value }

  /// The reference that a date of a document states; nil where it has no year.
  init?(_ edtf: EDTFValue) {
    switch edtf {
    case .dateTime(let time): value = .day(time.calendarDay)
    case .date(let date):
      if let day = date.exactDay {
        value = .day(day)
      } else if let year = date.year, let month = date.month {
        value = .month(year: year, month: month)
      } else if let year = date.year, let season = date.season, (21...24).contains(season) {
        value = .season(year: year, code: season)
      } else if let year = date.year {
        value = .year(year)
      } else {
        return nil
      }
    case .interval(let interval):
      guard let date = interval.end.date ?? interval.start.date,
        let reference = ReferenceTime(.date(date))
      else { return nil }
      self = reference
    case .set: return nil
    }
  }
}
