internal import EDTF

/// The date of Easter in the Gregorian calendar.
enum Easter {
  /// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, "Astronomical Algorithms", chapter 8).
  static func sunday(_ year: Int) -> CalendarDay? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let leapCenturies = century / 4
    let moon = (century + 8) / 25
    let correction = (century - moon + 1) / 3
    let epact = (19 * golden + century - leapCenturies - correction + 15) % 30
    let weekdays = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7
    let late = (golden + 11 * epact + 22 * weekdays) / 451
    let sum = epact + weekdays - 7 * late + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
