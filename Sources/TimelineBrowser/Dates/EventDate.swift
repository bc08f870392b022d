import EDTF
import TimelineModel

extension DateWording {
  /// What a row shows as the date of an event below a year's heading.
  func row(of event: Event, inYear year: Int?) -> String {
    if let date = event.date { return row(date, inYear: year) }
    return event.recurrence == nil ? "—" : undated(event)
  }

  /// The date of an event in full, or how often it recurs.
  func long(of event: Event) -> String {
    event.date.map(long) ?? undated(event)
  }

  private func undated(_ event: Event) -> String {
    if let recurrence = event.recurrence {
      return self.recurrence(recurrence) ?? event.dateText ?? recurrence
    }
    return words[.undated]
  }
}

extension Event {
  /// The day that an event is placed by: its first, or where that is open its last.
  ///
  /// It is nil where the date has no bound, and for a date that recurs.
  var placingDay: CalendarDay? { date.flatMap { $0.earliestDay ?? $0.latestDay } }
}

extension EDTFValue {
  /// The precision of the part that places the value in time.
  var placingPrecision: Precision {
    switch self {
    case .date(let date): date.precision
    case .dateTime: .day
    case .interval(let interval):
      (interval.start.date ?? interval.end.date)?.precision ?? .beyondMillennium
    case .set: .year
    }
  }
}

extension EDTFValue {
  /// Whether the value or an end of it is uncertain or approximate.
  var isQualified: Bool {
    switch self {
    case .date(let date): !date.qualification.isEmpty
    case .interval(let interval):
      [interval.start, interval.end].contains { !($0.date?.qualification.isEmpty ?? true) }
    case .dateTime: false
    case .set(let set): set.meaning == .oneOf
    }
  }
}
