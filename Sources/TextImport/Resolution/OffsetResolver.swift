internal import EDTF
internal import TimelineModel

/// Reckons what stands a number of units from the reference, or is the unit around it.
struct OffsetResolver: Sendable {
  var context: ResolutionContext
  var cue = Cue.none

  /// *Il y a trois ans*, *deux jours plus tard*, *hier*.
  func offset(_ fields: Fields) -> Reckoning? {
    guard var anchor = Anchor(fields, context) else { return nil }
    if let days = fields[.dayOffset] {
      // “Today” in a history is no day of it.
      if days == 0, context.isNarrative, fields[.anchor] == nil { return nil }
      anchor.fallBack(on: context, unlessIn: .day)
      guard anchor.reference.isDay, let value = anchor.reference.value.moved(by: days) else {
        return nil
      }
      return reckoning(value, anchor, .days)
    }
    guard let length = Length(fields), let direction = fields[.direction] else { return nil }
    let step = direction < 0 ? ReckoningStep.unitsBack : .unitsForward
    guard !length.finest.isOfClock else {
      guard anchor.reference.isDay, let day = anchor.reference.value.first else { return nil }
      return reckoning(.day(length.day(from: day, direction: direction)), anchor, .hours)
    }
    if fields[.anchor] == SlotVocabulary.samePeriod {
      return anchor.reference.value.moved(byMonths: direction * length.months).map {
        reckoning($0, anchor, step)
      }
    }
    anchor.fallBack(on: context, unlessIn: length.finest)
    // The result is as coarse as the finest unit that was counted in.
    guard let start = anchor.reference.value.widened(to: length.finest)?.first else { return nil }
    let day = length.day(from: start, direction: direction)
    guard let value = CalendarValue(length.finest, holding: day) else { return nil }
    guard value.grain == .week else { return reckoning(value, anchor, step) }
    var reckoned = reckoning(weekday(fields, of: value), anchor, step)
    // So many weeks from a day is about a day; EDTF has no other form for a week around it.
    if fields[.weekday] == nil, length.finest != .weekend, anchor.reference.isDay,
      let from = anchor.reference.value.first
    {
      let about = EDTFDate(day: length.day(from: from, direction: direction))
      reckoned.narrowed = .date(about.qualified(.approximate))
    }
    return reckoned
  }

  /// A length counted from a date that stands beside it, *deux semaines après le 7 octobre*: a day
  /// where the date is one.
  ///
  /// - Parameter base: The date as reckoned.
  func shifted(_ fields: Fields, from base: Reckoning) -> Reckoning? {
    var moved = base
    moved.trace.append(
      (fields[.direction] ?? fields[.dayOffset] ?? 0) < 0 ? .lengthBefore : .lengthAfter)
    moved.reference = ReferenceTime(base.value)
    if base.value.grain == .day, let day = base.value.first {
      if let days = fields[.dayOffset] {
        moved.value = .day(day.adding(days: days))
        return moved
      }
      guard let length = Length(fields), let direction = fields[.direction] else { return nil }
      let far = CalendarValue.day(length.day(from: day, direction: direction))
      moved.value = length.finest.grain == .week ? weekday(fields, of: far) : far
      return moved
    }
    let anchored = context.anchored(at: ReferenceTime(base.value))
    guard let value = OffsetResolver(context: anchored, cue: cue).offset(fields)?.value else {
      return nil
    }
    moved.value = value
    return moved
  }

  /// *Cette semaine*, *l'année dernière*, *le mois suivant*.
  func period(_ fields: Fields) -> Reckoning? {
    guard var anchor = Anchor(fields, context), let rawUnit = fields[.unit],
      let unit = CalendarUnit(rawValue: rawUnit)
    else { return nil }
    if unit == .night {
      guard anchor.reference.isDay,
        let value = anchor.reference.value.moved(by: min(0, fields[.shift] ?? 0))
      else { return nil }
      return reckoning(value, anchor, .night)
    }
    var steps = fields[.shift] ?? 0
    if steps == SlotVocabulary.same { steps = 0 }
    if fields[.anchor] == SlotVocabulary.samePeriod, case .months(let months) = unit.size {
      return anchor.reference.value.moved(byMonths: months * steps).map {
        reckoning($0, anchor, .samePeriod)
      }
    }
    anchor.fallBack(on: context, unlessIn: unit)
    if unit == .weekend { steps = weekendSteps(steps, fields, anchor) }
    guard let start = anchor.reference.value.widened(to: unit), let value = start.moved(by: steps)
    else { return nil }
    if let part = part(fields, of: value) { return reckoning(part, anchor, .thisUnit) }
    let step =
      steps < 0 ? ReckoningStep.unitBefore : steps > 0 ? .unitAfter : .thisUnit
    var reckoned = reckoning(value, anchor, step)
    reckoned.narrowed = portion(fields, of: value, anchor)
    return reckoned
  }

  /// “The first quarter of this year”, “Friday of next week” name the part, not the period.
  private func part(_ fields: Fields, of value: CalendarValue) -> CalendarValue? {
    switch value {
    case .year(let year):
      if let quarter = fields[.quarter] { return .quarter(year: year, quarter: quarter) }
      if let half = fields[.half] { return .half(year: year, half: half) }
      if let month = fields[.month] {
        guard let day = fields[.day] else { return .month(year: year, month: month) }
        return CalendarDay(year: year, month: month, day: day).map(CalendarValue.day)
      }
      if let season = fields[.season] { return .season(year: year, code: season) }
      return fields[.holiday].flatMap { Holiday.day($0, in: year) }.map(CalendarValue.day)
    case .month(let year, let month):
      return fields[.day].flatMap { CalendarDay(year: year, month: month, day: $0) }
        .map(CalendarValue.day)
    case .week where fields[.weekday] != nil: return weekday(fields, of: value)
    default: return nil
    }
  }

  /// The day that the fields name of the week that holds a value, or the value as it is.
  private func weekday(_ fields: Fields, of value: CalendarValue) -> CalendarValue {
    guard let weekday = fields[.weekday], let first = value.widened(to: .week)?.first else {
      return value
    }
    return .day(first.adding(days: weekday - 1))
  }

  /// What is left of a period, or what has passed of it, seen from the reference day.
  private func portion(
    _ fields: Fields, of value: CalendarValue, _ anchor: Anchor
  ) -> EDTFValue? {
    guard let portion = fields[.portion], anchor.reference.isDay, let day = anchor.reference.day,
      let first = value.first, let last = value.last, day >= first, day <= last
    else { return nil }
    let ends =
      switch portion {
      case 0: (day, last)
      case 1: (first, day.adding(days: -1))
      default: (first, day)
      }
    return CalendarValue.span(.day(ends.0), .day(ends.1)).edtf
  }

  /// On a working day “next weekend” is the one to come. “This weekend” is the one just past where the
  /// sentence looks back, and early in the week unless it looks ahead.
  private func weekendSteps(_ steps: Int, _ fields: Fields, _ anchor: Anchor) -> Int {
    guard anchor.reference.isDay, let day = anchor.reference.day, day.weekday <= 5 else {
      return steps
    }
    if fields[.shift] == 1 { return 0 }
    guard fields[.shift] == 0 else { return steps }
    return cue == .past || (cue != .future && day.weekday <= 2) ? -1 : steps
  }

  private func reckoning(_ value: CalendarValue, _ anchor: Anchor, _ step: ReckoningStep)
    -> Reckoning
  {
    Reckoning(value: value, basis: anchor.basis, reference: anchor.reference, trace: [step])
  }
}
