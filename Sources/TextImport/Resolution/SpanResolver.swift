internal import EDTF
internal import TimelineModel

/// Reckons a length of time that lies directly before or after its reference: the last three months.
struct SpanResolver: Sendable {
  var context: ResolutionContext

  /// A stretch of days, and how its ends were found.
  struct Span {
    var first: CalendarDay
    var last: CalendarDay
    /// Whether it is counted in days or whole quarters, so that both ends are days that the words mean.
    var isExact: Bool
    var isAhead: Bool
    var basis: DateBasis
    var reference: ReferenceTime
  }

  /// The days that the fields mean; nil where they do not say how many, on which side, or from when.
  func span(_ fields: Fields) -> Span? {
    guard let shift = fields[.shift], abs(shift) == 1, fields[.mod] == nil,
      fields[.fraction] == nil, let length = Length(fields), !length.finest.isOfClock,
      let anchor = Anchor(fields, context), anchor.reference.isDay,
      let day = anchor.reference.value.first
    else { return nil }
    let days = length.parts.allSatisfy { $0.unit.size < .months(1) && $0.unit.size < .days(2) }
    let whole = wholeUnits(length, shift, around: day)
    let stretch = whole ?? beside(day, length, shift)
    guard stretch.first <= stretch.last else { return nil }
    return Span(
      first: stretch.first, last: stretch.last, isExact: days || whole != nil, isAhead: shift > 0,
      basis: anchor.basis, reference: anchor.reference)
  }

  /// Quarters and halves are those of the calendar, and the one that is running does not count.
  private func wholeUnits(
    _ length: Length, _ shift: Int, around day: CalendarDay
  ) -> (first: CalendarDay, last: CalendarDay)? {
    guard length.parts.count == 1, let part = length.parts.first,
      part.unit == .quarter || part.unit == .half,
      let running = CalendarValue(part.unit, holding: day),
      let near = running.moved(by: shift), let far = running.moved(by: shift * part.count),
      let first = shift > 0 ? near.first : far.first, let last = shift > 0 ? far.last : near.last
    else { return nil }
    return (first, last)
  }

  private func beside(
    _ day: CalendarDay, _ length: Length, _ shift: Int
  ) -> (first: CalendarDay, last: CalendarDay) {
    let far = length.day(from: day, direction: shift)
    return shift > 0 ? (day.adding(days: 1), far) : (far, day.adding(days: -1))
  }
}

extension SpanResolver.Span {
  /// The interval; its far end is approximate where it was counted in weeks, months or years.
  var edtf: EDTFValue? {
    let ends = (start: EDTFDate(day: first), end: EDTFDate(day: last))
    let start = isExact || isAhead ? ends.start : ends.start.qualified(.approximate)
    let end = isExact || !isAhead ? ends.end : ends.end.qualified(.approximate)
    return EDTFInterval(from: start, to: end).map(EDTFValue.interval)
  }
}
