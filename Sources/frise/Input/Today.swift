import EDTF
import Glibc

/// The calendar day on which the program runs.
enum Today {
  /// The day where the computer is, by its clock and time zone.
  static func local() -> CalendarDay? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
