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
  func ends(_ left: Fields, _ right: Fields) -> Ends? {
    let stated = sharing(left, right)
    guard var second = reckon(stated.right) else { return nil }
    let borrowsYear = !Self.statesYear(stated.left)
    var lent = stated.left
    if borrowsYear { lend(second.value.year, to: &lent) }
    guard var first = reckon(lent) else { return nil }
    if borrowsYear, lent[.year] != nil {
      first = inYearBefore(first, lent, unlessBefore: second)
      first.basis = second.basis
      first.reference = second.reference
    }
    if Self.isWeekdayAlone(stated.left), Self.isWeekdayAlone(stated.right) {
      orderWeekdays(&first, &second)
    }
    guard let start = first.value.first, let end = second.value.last, start <= end else {
      return nil
    }
    return Ends(first: first, second: second)
  }

  private static func isWeekdayAlone(_ fields: Fields) -> Bool {
    fields[.weekday] != nil && fields[.day] == nil && fields[.month] == nil
  }

  /// From Monday to Friday is one week: the later end stays where the tense has put it.
  private func orderWeekdays(_ first: inout Reckoning, _ second: inout Reckoning) {
    guard let start = first.value.first, let end = second.value.first, start > end else { return }
    if cue == .future {
      second.value = second.value.moved(by: 7) ?? second.value
    } else {
      first.value = first.value.moved(by: -7) ?? first.value
    }
  }

  private func reckon(_ fields: Fields) -> Reckoning? {
    // “From the 4th to the 23rd of next month”: the month is a unit around the reference.
    if fields[.unit] != nil, fields[.month] == nil {
      return OffsetResolver(context: context, cue: cue).period(fields)
    }
    return CalendarResolver(context: context, cue: cue).resolve(fields)
  }

  /// The month flows from right to left, *du 14 au 16 avril*, and year or month from left to right
  /// where only the left end has them, *du 30 mars 2021 au 2 avril*.
  private func sharing(_ left: Fields, _ right: Fields) -> (left: Fields, right: Fields) {
    var left = left
    var right = right
    left.fill(from: right, slots: [.era])
    if left[.day] != nil { left.fill(from: right, slots: [.month]) }
    if right[.unit] != nil, right[.month] == nil { left.fill(from: right, slots: [.unit, .shift]) }
    if right[.month] != nil || right[.day] != nil, !Self.statesYear(right) {
      right.fill(from: left, slots: [.year])
    }
    if right[.day] != nil { right.fill(from: left, slots: [.month]) }
    return (left, right)
  }

  private static func statesYear(_ fields: Fields) -> Bool {
    [.year, .shortYear, .decade, .century].contains { fields[$0] != nil }
  }

  private func lend(_ year: Int?, to fields: inout Fields) {
    guard let year, fields[.month] != nil || fields[.season] != nil else { return }
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
    return reckon(earlier) ?? first
  }
}
