import EDTF
import TerminalUI

/// The histogram of a timeline in one line: a bar a unit of time, long gaps as a number.
struct DensityStrip {
  let density: Density
  let words: InterfaceWords
  let symbols: Symbols
  /// The day of the selected event.
  let selected: CalendarDay?

  /// Empty units that are drawn as blanks; more are a number.
  private static let longestBlank = 3
  /// The count of a full bar at least, so that single events stay low.
  private static let lowestScale = 4

  /// The bars at the finest unit that fits into a number of columns.
  func runs(width: Int) -> [Run] {
    for level in density.levels where level.isApt && level.buckets.count <= width {
      let runs = runs(of: level)
      if runs.width <= width { return runs }
    }
    return []
  }

  private func runs(of level: Density.Level) -> [Run] {
    let highest = max(Self.lowestScale, level.buckets.map(\.count).max() ?? 1)
    let place = selected.map(level.unit.number)
    var runs: [Run] = []
    var previous: Int?
    for bucket in level.buckets {
      if let previous {
        let empty = bucket.number - previous - 1
        if empty > 0 { runs.append(gap(of: empty, level.unit)) }
      }
      let style = Style.chart.selected(bucket.number == place).strong(bucket.number == place)
      runs.append(Run(symbols.bar(eighths: bucket.count * 8 / highest), style))
      previous = bucket.number
    }
    return runs
  }

  private func gap(of empty: Int, _ unit: Density.Unit) -> Run {
    guard empty > Self.longestBlank else {
      return Run(String(repeating: " ", count: empty), .dim)
    }
    return Run(symbols.gap + length(of: empty, unit) + symbols.gap, .dim)
  }

  private func length(of empty: Int, _ unit: Density.Unit) -> String {
    switch unit {
    case .day where empty < 60: words.text(.stripDays, ["count": String(empty)])
    case .day where empty < 730: words.text(.stripMonths, ["count": String(empty / 30)])
    case .day: words.text(.stripYears, ["count": String(empty / 365)])
    case .month where empty < 24: words.text(.stripMonths, ["count": String(empty)])
    case .month: words.text(.stripYears, ["count": String(empty / 12)])
    case .year: words.text(.stripYears, ["count": String(empty)])
    case .decade: words.text(.stripYears, ["count": String(empty * 10)])
    case .century: words.text(.stripYears, ["count": String(empty * 100)])
    }
  }
}
