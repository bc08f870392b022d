import EDTF
import TimelineModel

extension BrowserState {
  /// Selects the event that a date asks for, or the nearest one, and says so.
  mutating func go(to date: EDTFValue) {
    guard let day = date.earliestDay ?? date.latestDay, let place = nearestPlace(to: day) else {
      notice = words[.noticeNothingDated]
      return
    }
    if let exact = exactPlace(of: date, near: place) {
      select(place: exact)
    } else {
      select(place: place)
      notice = words.text(
        .noticeNearest, ["date": DateWording(words).long(date)])
    }
    settle()
  }

  /// The place of the first dated event at or after a day, or else of the last dated one.
  private func nearestPlace(to day: CalendarDay) -> Int? {
    let entries = catalog.entries
    let dated = rows.ranks.partitioningPlace { entries[$0].day == nil }
    guard dated > 0 else { return nil }
    let place = rows.ranks[..<dated].partitioningPlace { rank in
      entries[rank].day.map { $0 >= day } ?? true
    }
    return min(place, dated - 1)
  }

  /// The place of an event that begins within the date, or else whose closed span meets it.
  private func exactPlace(of date: EDTFValue, near place: Int) -> Int? {
    func isMet(_ place: Int) -> Bool {
      guard let event = catalog.event(rank: rows.ranks[place]), let span = event.date,
        span.earliestDay != nil, span.latestDay != nil
      else { return false }
      return span.overlaps(date)
    }
    if beginsWithin(date, place) { return place }
    return stride(from: place, through: 0, by: -1).first(where: isMet)
  }

  private func beginsWithin(_ date: EDTFValue, _ place: Int) -> Bool {
    guard let day = catalog.entries[rows.ranks[place]].day else { return false }
    let isAfterStart = date.earliestDay.map { $0 <= day } ?? true
    let isBeforeEnd = date.latestDay.map { day <= $0 } ?? true
    return isAfterStart && isBeforeEnd
  }
}
