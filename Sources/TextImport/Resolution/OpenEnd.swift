internal import EDTF

/// On which side a date opens an interval; the raw values are those of the slot `open`.
enum OpenEnd: Int, Sendable {
  case since, until, before, after

  /// The interval with its open end; nil where the value has no days.
  ///
  /// *Depuis 2018* and *avant 2018* keep the year in it. *Après 2018* begins with the year that follows;
  /// after a day, the rest of that day belongs to it.
  func edtf(of value: CalendarValue) -> EDTFValue? {
    switch self {
    case .since: from(value)
    case .after: from(next(value) ?? value)
    case .until, .before: until(value)
    }
  }

  /// What begins when the stretch is over; a day goes on until its evening.
  private func next(_ value: CalendarValue) -> CalendarValue? {
    switch value {
    case .day: value
    case .week, .weekend, .span: value.last.map { .day($0.adding(days: 1)) }
    default: value.stepped(by: 1)
    }
  }

  private func from(_ value: CalendarValue) -> EDTFValue? {
    guard let start = value.edtfDate ?? value.first.map(EDTFDate.init(day:)) else { return nil }
    return .interval(EDTFInterval(from: start))
  }

  private func until(_ value: CalendarValue) -> EDTFValue? {
    guard let end = value.edtfDate ?? value.last.map(EDTFDate.init(day:)) else { return nil }
    return .interval(EDTFInterval(until: end))
  }
}
