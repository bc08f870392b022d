import TerminalUI
import TimelineModel

/// The timeline screen.
struct TimelineView {
  let state: BrowserState
  let layout: TimelineLayout

  init(state: BrowserState) {
    self.state = state
    layout = state.timelineLayout
  }

  var words: InterfaceWords { state.words }
  var symbols: Symbols { state.symbols }
  /// The columns between the left and the right edge of the screen.
  var inner: Range<Int> { 1..<max(1, layout.size.columns - 1) }

  func draw(on canvas: inout Canvas) {
    drawHeader(on: &canvas)
    if let row = layout.filterRow { drawFilter(row: row, on: &canvas) }
    if let row = layout.stripRow { drawStrip(row: row, on: &canvas) }
    if state.rows.ranks.isEmpty {
      drawEmptyList(on: &canvas)
    } else {
      drawList(on: &canvas)
    }
    if let rows = layout.preview { PreviewView(state: state).draw(rows: rows, on: &canvas) }
    if let pane = layout.pane {
      PaneView(state: state).draw(rows: pane.rows, columns: pane.columns, on: &canvas)
    }
  }

  private func drawHeader(on canvas: inout Canvas) {
    let timeline = state.catalog.timeline
    let counts = [
      words.count(.events, timeline.events.count), words.count(.sources, timeline.sources.count),
    ]
    let title = PageTitle(state: state).timelineTitle
    canvas.put(
      [Run("frise", .title), Run(" · ", .dim), Run(title, .title)],
      [Run(counts.joined(separator: " · "), .dim)], row: 0, columns: inner)
  }

  private func drawEmptyList(on canvas: inout Canvas) {
    let list = layout.list
    let width = max(1, layout.listColumns - 4)
    var lines: [[Run]] = []
    for text in emptyTexts { lines += Paragraph([Run(text)]).lines(width: width) }
    for (number, line) in lines.enumerated() where number < list.count {
      let row = list.lowerBound + number + (list.count > lines.count + 1 ? 1 : 0)
      canvas.put(line, at: Position(column: 3, row: row), width: width)
    }
    canvas.cursor = Position(column: min(3, layout.size.columns - 1), row: list.lowerBound)
  }

  private var emptyTexts: [String] {
    let count = state.catalog.timeline.events.count
    guard count > 0 else { return [words[.noEvents]] }
    let key = state.keyName(.clearFilter, in: .timeline)
    if !state.filter.isActive { return [words.count(.allHidden, count)] }
    return [words.count(.filterHidesAll, count), words.text(.undoFilter, ["key": key])]
  }
}
