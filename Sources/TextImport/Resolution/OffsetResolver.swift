internal import EDTF
internal import TimelineModel

/// Reckons what stands a number of units from the reference, or is the unit around it.
struct OffsetResolver: Sendable {
  var context: ResolutionContext
  var cue = Cue.none

  /// *Il y a trois ans*, *deux jours plus tard*, *hier*.
  func offset(_ fields: Fields) -> Reckoning? {
    guard let anchor = anchor(fields) else { return nil }
    if let days = fields[.dayOffset] {
      guard anchor.reference.isDay, let value = anchor.reference.value.moved(by: days) else {
        return nil
      }
      return reckoning(value, anchor, "days")
    }
    guard let rawUnit = fields[.unit], let unit = CalendarUnit(rawValue: rawUnit),
      let direction = fields[.direction], let count = fields[.count]
    else { return nil }
    if unit.isOfClock {
      guard anchor.reference.isDay else { return nil }
      let hours = unit == .hour ? count : 0
      guard let value = anchor.reference.value.moved(by: direction * (hours / 24)) else {
        return nil
      }
      return reckoning(value, anchor, "hours")
    }
    let factor = unit == .fortnight ? 2 : 1
    guard let start = anchor.reference.value.widened(to: unit),
      let value = start.moved(by: direction * count * factor)
    else { return nil }
    return reckoning(value, anchor, direction < 0 ? "units-back" : "units-forward")
  }

  /// *Cette semaine*, *l'année dernière*, *le mois suivant*.
  func period(_ fields: Fields) -> Reckoning? {
    guard let anchor = anchor(fields), let rawUnit = fields[.unit],
      let unit = CalendarUnit(rawValue: rawUnit)
    else { return nil }
    if unit == .night {
      guard anchor.reference.isDay,
        let value = anchor.reference.value.moved(by: min(0, fields[.shift] ?? 0))
      else { return nil }
      return reckoning(value, anchor, "night")
    }
    var steps = fields[.shift] ?? 0
    if steps == 2 { steps = 0 }
    if unit == .weekend { steps = weekendSteps(steps, fields, anchor) }
    guard let start = anchor.reference.value.widened(to: unit), let value = start.moved(by: steps)
    else { return nil }
    // “The first quarter of this year” names the part, not the year.
    if let year = value.year, unit == .year {
      if let quarter = fields[.quarter] {
        return reckoning(.quarter(year: year, quarter: quarter), anchor, "this-unit")
      }
      if let half = fields[.half] {
        return reckoning(.half(year: year, half: half), anchor, "this-unit")
      }
      if let month = fields[.month] {
        return reckoning(.month(year: year, month: month), anchor, "this-unit")
      }
      if let season = fields[.season] {
        return reckoning(.season(year: year, code: season), anchor, "this-unit")
      }
    }
    if case .month(let year, let month) = value, let day = fields[.day],
      let exact = CalendarDay(year: year, month: month, day: day)
    {
      return reckoning(.day(exact), anchor, "this-unit")
    }
    return reckoning(
      value, anchor, steps < 0 ? "unit-before" : steps > 0 ? "unit-after" : "this-unit")
  }

  /// On a working day “next weekend” is the one to come. Early in the week “this weekend” is the one
  /// just past, unless the sentence looks ahead.
  private func weekendSteps(_ steps: Int, _ fields: Fields, _ anchor: Anchor) -> Int {
    guard anchor.reference.isDay, let day = anchor.reference.day, day.weekday <= 5 else {
      return steps
    }
    if fields[.shift] == 1 { return 0 }
    return fields[.shift] == 0 && cue != .future && day.weekday <= 2 ? -1 : steps
  }

  private struct Anchor {
    var reference: ReferenceTime
    var basis: DateBasis
  }

  private func anchor(_ fields: Fields) -> Anchor? {
    if fields[.anchor] == 1, context.follows == .recurrence { return nil }
    if fields[.anchor] == 1, let previous = context.previous {
      return Anchor(reference: previous, basis: .inherited)
    }
    return context.reference.map { Anchor(reference: $0, basis: context.basis) }
  }

  private func reckoning(_ value: CalendarValue, _ anchor: Anchor, _ step: String) -> Reckoning {
    Reckoning(value: value, basis: anchor.basis, reference: anchor.reference, trace: [step])
  }
}
