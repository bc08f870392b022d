/// The part of the timeline's rows that is on the screen.
///
/// The first line of the window always shows a heading: that of the first row, which scrolls
/// away, stays there. A heading with nothing below it is never left there.
struct TimelineWindow {
  let rows: TimelineRows
  /// The number of lines.
  let height: Int

  /// The rows kept in view above and below the selected one.
  private var margin: Int { min(2, max(0, (height - 2) / 4)) }

  /// The first row of a window that shows an event, as near as possible to `top`.
  func top(from top: Int, showing place: Int) -> Int {
    let selected = rows.row(ofShown: place)
    guard height > 1 else { return selected }
    let lowest = max(0, selected - height + 1 + margin)
    let highest = max(0, selected - 1 - margin)
    let near = min(max(top, lowest), max(lowest, highest))
    let last = max(0, rows.count - height)
    return avoidingEmptyHeading(min(near, max(last, 0)), selected: selected)
  }

  private func avoidingEmptyHeading(_ top: Int, selected: Int) -> Int {
    guard case .event = rows[top], case .heading = rows[top + 1], top + 1 < selected else {
      return top
    }
    return top + 1
  }

  /// What stands on each line of the window that begins at `top`.
  func lines(from top: Int) -> [TimelineRows.Row] {
    var lines = (top..<top + max(0, height)).compactMap { rows[$0] }
    if height > 1, case .event(let place) = lines.first {
      lines[0] = .heading(rows.section(ofShown: place))
    }
    return lines
  }
}
