internal import EDTF
internal import TimelineModel

// Days that are named by their place in a month or week, by a feast, or not at all.

extension CalendarResolver {
  /// A day of the month by itself belongs to the month of what was said before, or the closest one.
  func dayAlone(_ day: Int, _ fields: Fields) -> Reckoning? {
    guard let reference = context.reference, let now = reference.day,
      reference.value.grain <= .month
    else { return nil }
    if let previous = context.previous, let month = monthSpokenOf(fields),
      let value = CalendarDay(year: month.year, month: month.month, day: day)
    {
      return Reckoning(
        value: .day(value), basis: .inherited, reference: previous, trace: [.sameMonth])
    }
    // With its weekday a day is found half a year off.
    let reach = fields[.weekday] == nil ? 2 : 6
    var days = (-reach...reach).compactMap { step in
      let month = now.firstOfMonth.adding(months: step)
      return CalendarDay(year: month.year, month: month.month, day: day)
    }
    if let weekday = fields[.weekday] {
      let fitting = days.filter { $0.weekday == weekday }
      if fitting.isEmpty { return nil }
      days = fitting
    }
    if let shift = fields[.shift], shift != 0 {
      return choose(days.map(CalendarValue.day), fields, reference, lenient: false)
    }
    let looksAhead = cue == .future && !context.isNarrative && fields[.weekday] == nil
    let ahead = looksAhead ? days.filter { $0 >= now } : []
    return (ahead.isEmpty ? days : ahead).min { abs(now.days(to: $0)) < abs(now.days(to: $1)) }
      .map {
        Reckoning(
          value: .day($0), basis: context.basis, reference: reference, trace: [.closestMonth])
      }
  }

  /// The first day of the month that was just spoken of; of a day's month only where the words follow it.
  private func monthSpokenOf(_ fields: Fields) -> CalendarDay? {
    guard let previous = context.previous, let first = previous.value.first else { return nil }
    switch previous.value {
    case .month: return first
    case .day: return fields[.anchor] == 1 ? first.firstOfMonth : nil
    default: return nil
    }
  }

  func weekday(_ weekday: Int, _ fields: Fields) -> Reckoning? {
    guard (1...7).contains(weekday), let reference = anchored(fields), reference.isDay,
      let now = reference.day
    else { return nil }
    let back = (now.weekday - weekday + 7) % 7
    let same = now.adding(days: -back)
    let result: (CalendarDay, ReckoningStep)
    switch fields[.shift] {
    case -1: result = (back == 0 ? now.adding(days: -7) : same, .beforeReference)
    case 1: result = (same.adding(days: 7), .afterReference)
    case 2: result = (same.adding(days: 14), .afterReference)
    case -2: result = (same.adding(days: back == 0 ? -14 : -7), .beforeReference)
    case 0:
      result = (
        back == 0
          ? now
          : (cue == .past && fields[.anchor] != 1) || (back <= 3 && cue != .future)
            ? same : same.adding(days: 7),
        .nearest
      )
    default:
      if cue == .future {
        result = (back == 0 ? now : same.adding(days: 7), .futureCue)
      } else {
        result = (same, .sameDayOrLast)
      }
    }
    return Reckoning(
      value: .day(result.0), basis: context.basis, reference: reference, trace: [result.1])
  }

  func week(_ week: Int, _ fields: Fields) -> Reckoning? {
    if let year = fields[.year] { return explicit(.week(year: year, week: week)) }
    guard let reference = context.reference, let day = reference.day else { return nil }
    return Reckoning(
      value: .week(year: day.isoWeek.year, week: week), basis: context.basis, reference: reference,
      trace: [.sameYear])
  }

  func holiday(_ code: Int, _ fields: Fields) -> Reckoning? {
    if let year = fields[.year] { return Holiday.day(code, in: year).map { explicit(.day($0)) } }
    guard let reference = context.reference, let now = reference.day else { return nil }
    let days = (now.year - 2...now.year + 2).compactMap { Holiday.day(code, in: $0) }
    if fields[.shift] == nil {
      let ahead = cue == .future && !context.isNarrative ? days.filter { $0 >= now } : []
      return closest(ahead.isEmpty ? days : ahead, now, reference)
    }
    return choose(days.map(CalendarValue.day), fields, reference, lenient: false)
  }

  // MARK: Nothing stated

  /// A clock time or part of a day by itself stands on the day spoken of.
  func bare(_ fields: Fields) -> Reckoning? {
    let known = [anchored(fields), context.document].compactMap(\.self)
    guard let reference = known.first(where: \.isDay) else { return nil }
    let isDocument =
      reference == context.document && (fields[.anchor] != 1 || known.first != reference)
    return Reckoning(
      value: reference.value, basis: isDocument ? .relative : .inherited, reference: reference,
      trace: [.sameDay])
  }

  private func anchored(_ fields: Fields) -> ReferenceTime? {
    fields[.anchor] == 1 ? context.previous ?? context.document : context.reference
  }
}
