internal import EDTF

/// Reckons the two ends of a range or list: what only one of them states holds for both.
struct RangeResolver: Sendable {
  var context: ResolutionContext
  var cue: Cue

  struct Ends {
    var first: Reckoning
    var second: Reckoning
  }

  /// The values of the ends, or nil where they name no days in this order.
  ///
  /// - Parameter isOrdered: Whether the left end must not lie behind the right one, as in a range.
  func ends(_ left: Fields, _ right: Fields, isOrdered: Bool = true) -> Ends? {
    guard let stated = sharing(left, right) else { return nil }
    let reckoner = FieldsReckoner(context: context, cue: cue)
    guard var second = reckoner.reckon(stated.right) else { return nil }
    let borrowsYear = !Self.statesYear(stated.left)
    var lent = stated.left
    if borrowsYear { lend(second.value.year, to: &lent) }
    guard var first = reckoner.reckon(lent) else { return nil }
    if borrowsYear, lent[.year] != nil {
      first = inYearBefore(first, lent, unlessBefore: second)
      first.basis = second.basis
      first.reference = second.reference
    }
    if !Self.statesYear(stated.right), !Self.hasDate(stated.left) {
      second = inYearAfter(second, stated.right, unlessAfter: first)
    }
    if Self.isWeekdayAlone(stated.right) {
      orderWeekdays(&first, &second, isFixed: !Self.isWeekdayAlone(left) || left[.shift] != nil)
    }
    if Self.isDayAlone(stated.right) { second = inMonthAfter(second, unlessAfter: first) }
    guard let start = first.value.first, let end = second.value.last,
      start <= end || !isOrdered
    else { return nil }
    return Ends(first: first, second: second)
  }

  private static func isWeekdayAlone(_ fields: Fields) -> Bool {
    fields[.weekday] != nil && fields[.day] == nil && fields[.month] == nil
  }

  private static func isDayAlone(_ fields: Fields) -> Bool {
    fields[.day] != nil && ![.month, .unit, .weekday].contains { fields[$0] != nil }
  }

  /// From the 28th to the 3rd: the right end is the first such day behind the left one.
  private func inMonthAfter(_ second: Reckoning, unlessAfter first: Reckoning) -> Reckoning {
    guard let start = first.value.first, let end = second.value.first, start > end else {
      return second
    }
    var later = second
    let steps = (0...2).lazy.map { start.firstOfMonth.adding(months: $0) }
    let days = steps.compactMap { CalendarDay(year: $0.year, month: $0.month, day: end.day) }
    if let day = days.first(where: { $0 > start }) { later.value = .day(day) }
    return later
  }

  /// From Monday to Friday is one week: the later end stays where the tense has put it, unless the
  /// first is fixed by words of its own.
  private func orderWeekdays(
    _ first: inout Reckoning, _ second: inout Reckoning, isFixed: Bool
  ) {
    guard let start = first.value.first, let end = second.value.first, start > end else { return }
    if isFixed {
      let weeks = (end.days(to: start) + 6) / 7
      second.value = second.value.moved(by: 7 * weeks) ?? second.value
    } else if cue == .future {
      second.value = second.value.moved(by: 7) ?? second.value
    } else {
      first.value = first.value.moved(by: -7) ?? first.value
    }
  }

  /// The month flows from right to left, *du 14 au 16 avril*, and year or month from left to right
  /// where only the left end has them, *du 30 mars 2021 au 2 avril*.
  private func sharing(_ left: Fields, _ right: Fields) -> (left: Fields, right: Fields)? {
    var left = left
    var right = right
    left.fill(from: right, slots: [.era])
    if left[.day] != nil { left.fill(from: right, slots: [.month]) }
    if let short = right[.shortYear], let year = left[.year], right[.year] == nil {
      // “1995–96”: the century of the left end, or the next one where it turned between them.
      let candidate = year - year % 100 + short
      let end = candidate < year ? candidate + 100 : candidate
      // Farther apart, the digits are another thing: a month, a number.
      guard end - year <= 20 else { return nil }
      right[.year] = end
    }
    if right[.unit] != nil, right[.month] == nil, Self.isPartial(left) {
      left.fill(from: right, slots: [.unit, .shift])
    }
    if left[.unit] != nil, left[.month] == nil, Self.isPartial(right) {
      right.fill(from: left, slots: [.unit, .shift])
    }
    if right[.month] != nil || right[.day] != nil, !Self.statesYear(right) {
      right.fill(from: left, slots: [.year])
    }
    if right[.day] != nil { right.fill(from: left, slots: [.month]) }
    return (left, right)
  }

  /// Whether it is a bare day or weekday, which shares the other end's week or month.
  private static func isPartial(_ fields: Fields) -> Bool {
    (fields[.day] != nil || fields[.weekday] != nil)
      && ![.month, .year, .unit].contains { fields[$0] != nil }
  }

  /// Whether it names a day, month or season, not only how far from now it is.
  private static func hasDate(_ fields: Fields) -> Bool {
    [.day, .month, .season, .weekday, .holiday].contains { fields[$0] != nil } || statesYear(fields)
  }

  private static func statesYear(_ fields: Fields) -> Bool {
    [.year, .shortYear, .decade, .century].contains { fields[$0] != nil }
  }

  private func lend(_ year: Int?, to fields: inout Fields) {
    let parts: [Slot] = [.month, .season, .quarter, .half]
    guard let year, parts.contains(where: { fields[$0] != nil }) else { return }
    fields[.year] = year
    fields[.shift] = nil
  }

  /// From December to March: the left end lies in the year before the right one’s.
  private func inYearBefore(
    _ first: Reckoning, _ fields: Fields, unlessBefore second: Reckoning
  ) -> Reckoning {
    guard let start = first.value.first, let end = second.value.last, start > end else {
      return first
    }
    var earlier = fields
    earlier[.year] = fields[.year].map { $0 - 1 }
    return FieldsReckoner(context: context, cue: cue).reckon(earlier) ?? first
  }

  /// From now to April: the right end lies in the year that follows.
  private func inYearAfter(
    _ second: Reckoning, _ fields: Fields, unlessAfter first: Reckoning
  ) -> Reckoning {
    guard fields[.month] != nil, let start = first.value.first, let end = second.value.last,
      start > end, let year = second.value.year
    else { return second }
    var later = fields
    later[.year] = year + 1
    return FieldsReckoner(context: context, cue: cue).reckon(later) ?? second
  }
}
