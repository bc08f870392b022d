internal import EDTF

/// The codes by which language files name the days of feasts.
///
/// A fixed day is month × 100 + day; a movable feast is 2000 + days after Easter Sunday, or 3000 + days after
/// the last Sunday before Christmas (2979 is the first Sunday of Advent); the fourth Thursday
/// of November is written `11-4-4`: month, weekday (1 Monday to 7 Sunday) and which one of them, or `last`.
enum Holiday {
  private static let easter = 2000
  private static let advent = 3000
  private static let weekdays = 10_000
  private static let last = 9

  /// The code as a number; nil for what is none.
  static func code(_ text: String) -> Int32? {
    if let number = Int32(text) { return number }
    let parts = text.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[0]), let weekday = Int(parts[1]),
      let which = parts[2] == "last" ? last : Int(parts[2]), (1...12).contains(month),
      (1...7).contains(weekday), (1...5).contains(which) || which == last
    else { return nil }
    return Int32(weekdays + month * 100 + weekday * 10 + which)
  }

  /// The feast's day in a year; nil where that year has none.
  static func day(_ code: Int, in year: Int) -> CalendarDay? {
    if code >= weekdays {
      let which = code % 10
      return CalendarValue.month(year: year, month: (code - weekdays) / 100).weekday(
        code / 10 % 10, which == last ? -1 : which)
    }
    if code >= advent - 400 {
      guard let eve = CalendarDay(year: year, month: 12, day: 24) else { return nil }
      return eve.adding(days: code - advent - eve.weekday % 7)
    }
    if code >= easter - 500 { return Easter.sunday(year)?.adding(days: code - easter) }
    return CalendarDay(year: year, month: code / 100, day: code % 100)
  }
}
