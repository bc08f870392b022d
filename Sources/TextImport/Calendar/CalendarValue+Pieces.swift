internal import EDTF

extension CalendarValue {
  /// The first, second, … of a weekday within the stretch; counted from its end when negative.
  ///
  /// - Parameters:
  ///   - weekday: 1 Monday to 7 Sunday.
  ///   - which: 1 for the first, -1 for the last; 0 is none.
  func weekday(_ weekday: Int, _ which: Int) -> CalendarDay? {
    guard let first, let last, which != 0, abs(which) <= 6000 else { return nil }
    let day =
      which > 0
      ? first.adding(days: (weekday - first.weekday + 7) % 7 + (which - 1) * 7)
      : last.adding(days: (which + 1) * 7 - (last.weekday - weekday + 7) % 7)
    return day >= first && day <= last ? day : nil
  }

  /// The first, second, … of a unit within the stretch, or several of them in a row.
  ///
  /// - Parameters:
  ///   - which: 1 for the first, -1 for the last.
  ///   - count: How many, from the one named on; up to it when counted from the end.
  func piece(_ unit: CalendarUnit, _ which: Int, count: Int) -> CalendarValue? {
    guard which != 0, count > 0, count < 10_000 else { return nil }
    if count == 1 { return onePiece(unit, which) }
    let far = which > 0 ? which + count - 1 : which - count + 1
    guard let near = onePiece(unit, which), let other = onePiece(unit, far) else { return nil }
    return which > 0 ? .span(near, other) : .span(other, near)
  }

  /// The unit that holds the stretch; a weekend goes on through the Friday or Monday that it is named by.
  func widened(around unit: CalendarUnit) -> CalendarValue? {
    guard unit == .weekend, case .day(let day) = self, day.weekday == 5 || day.weekday == 1 else {
      return widened(to: unit)
    }
    return day.weekday == 5
      ? .span(self, .day(day.adding(days: 2))) : .span(.day(day.adding(days: -2)), self)
  }

  private func onePiece(_ unit: CalendarUnit, _ which: Int) -> CalendarValue? {
    guard let first, let last, abs(which) < 100_000 else { return nil }
    switch unit {
    case .week:
      // A week belongs where its Thursday lies, as in ISO 8601.
      return weekday(4, which).flatMap { CalendarValue(.week, holding: $0) }
    case .weekend: return weekday(6, which).flatMap { CalendarValue(.weekend, holding: $0) }
    case .fortnight: return halfMonth(which)
    case .half where grain == .month: return halfMonth(which)
    case .half where grain >= .decade: return halfOfYears(which)
    default:
      guard unit.grain < grain || unit == .half,
        let piece = CalendarValue(unit, holding: which > 0 ? first : last)?
          .stepped(by: which > 0 ? which - 1 : which + 1),
        let start = piece.first, let end = piece.last, start >= first, end <= last
      else { return nil }
      return piece
    }
  }

  /// The stretch of the same kind that many months later, earlier when negative; nil where the kind is
  /// longer than the step. “A year before” a day is the year, not its anniversary.
  func moved(byMonths months: Int) -> CalendarValue? {
    guard let first, abs(months) <= 120_000 else { return nil }
    let day = first.adding(months: months)
    switch self {
    case .day:
      return months.isMultiple(of: 12)
        ? .year(day.year) : .month(year: day.year, month: day.month)
    case .month: return .month(year: day.year, month: day.month)
    case .quarter: return CalendarValue(.quarter, holding: day)
    case .half: return CalendarValue(.half, holding: day)
    case .season(_, let code):
      guard months.isMultiple(of: 12) else { return nil }
      return .season(year: day.year, code: code)
    case .year: return months.isMultiple(of: 12) ? .year(day.year) : nil
    case .week(let year, let week):
      return months.isMultiple(of: 12) ? .week(year: year + months / 12, week: week) : nil
    case .span(let from, let to):
      guard let start = from.moved(byMonths: months), let end = to.moved(byMonths: months) else {
        return nil
      }
      return .span(start, end)
    case .weekend, .decade, .century, .yearless, .yearlessSeason: return nil
    }
  }

  /// The stretch so many places on in the row of its kind: the season before a spring is a winter, not the
  /// spring of the year before.
  func stepped(by steps: Int) -> CalendarValue? {
    guard case .season = self, let first else { return moved(by: steps) }
    return CalendarValue(.season, holding: first.adding(months: 3 * steps))
  }

  /// The days up to the 15th, or from the 16th on.
  private func halfMonth(_ which: Int) -> CalendarValue? {
    guard case .month(let year, let month) = self, let last,
      let middle = CalendarDay(year: year, month: month, day: 15), let first
    else { return nil }
    switch which {
    case 1, -2: return .span(.day(first), .day(middle))
    case 2, -1: return .span(.day(middle.adding(days: 1)), .day(last))
    default: return nil
    }
  }

  private func halfOfYears(_ which: Int) -> CalendarValue? {
    guard let first, let last else { return nil }
    let size = (last.year - first.year + 1) / 2
    switch which {
    case 1, -2: return .span(.year(first.year), .year(first.year + size - 1))
    case 2, -1: return .span(.year(first.year + size), .year(last.year))
    default: return nil
    }
  }
}
