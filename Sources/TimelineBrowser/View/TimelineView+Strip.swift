import TerminalUI

extension TimelineView {
  /// The histogram between its first and last year, and the place of the selected event.
  func drawStrip(row: Int, on canvas: inout Canvas) {
    let placeWidth = min(26, inner.count / 3)
    var used = inner.lowerBound
    func put(_ runs: [Run], width: Int) {
      used += canvas.put(runs, at: Position(column: used, row: row), width: width)
    }
    if let first = state.firstYear, let last = state.lastYear {
      let (first, last) = (state.dates.text(year: first), state.dates.text(year: last))
      let room = inner.count - placeWidth - DisplayWidth.of(first) - DisplayWidth.of(last) - 3
      put([Run(first + " ", .dim)], width: inner.count)
      put(strip.runs(width: room), width: max(0, room))
      put([Run(" " + last, .dim)], width: inner.count)
    }
    guard let event = state.selectedEvent else { return }
    let place = [Run(symbols.place + " ", .chart), Run(state.dates.long(of: event), .dim)]
      .truncated(to: placeWidth)
    canvas.put(
      place, at: Position(column: inner.upperBound - place.width, row: row), width: placeWidth)
  }

  private var strip: DensityStrip {
    DensityStrip(
      density: state.rows.density, words: words, symbols: symbols,
      selected: state.selectedRank.flatMap { state.catalog.entries[$0].day })
  }
}

extension BrowserState {
  /// The year of the first heading.
  fileprivate var firstYear: Int? {
    if case .year(let year) = rows.sections.first?.title { return year }
    return nil
  }

  /// The year of the last heading that has one.
  fileprivate var lastYear: Int? {
    for section in rows.sections.reversed() {
      if case .year(let year) = section.title { return year }
    }
    return nil
  }
}
