import EDTF
import TerminalUI
import TimelineModel

/// How wide the timeline's column of dates is: the same on every row of a timeline.
enum DateColumn {
  /// As wide as the widest date of a month or day is in most languages.
  static let narrowest = 10
  static let widest = 18
  /// Events looked at; the rare longer date after them is cut with an ellipsis.
  private static let sample = 200

  /// The width for a timeline's dates, in columns.
  static func width(for events: [Event], dates: DateWording) -> Int {
    let widths = events.lazy.prefix(sample).map { event in
      DisplayWidth.of(dates.row(of: event, inYear: event.placingDay?.year))
    }
    return min(max(narrowest, widths.max() ?? 0), widest)
  }
}
