import TerminalUI
import TimelineModel

/// The list of sources.
struct SourcesView {
  let state: BrowserState
  let position: ListPosition

  func draw(on canvas: inout Canvas) {
    let frame = PageFrame(state: state)
    let sources = state.catalog.timeline.sources
    frame.draw(
      state.words[.titleSources], state.words.count(.sources, sources.count), on: &canvas)
    for (row, number) in zip(frame.layout.body, position.top..<max(position.top, sources.count)) {
      draw(sources[number], isSelected: number == position.selected, row: row, on: &canvas)
    }
  }

  private func draw(_ source: Source, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    if isSelected {
      let style = Style.plain.selected(true)
      canvas.fill(row: row, style: style)
      canvas.put(">", at: Position(column: 1, row: row), style: style.strong(true))
      canvas.cursor = Position(column: 1, row: row)
    }
    let date = source.published.map(state.dates.long) ?? state.words[.undated]
    let language = source.language.map(state.words.language)
    let facts = [source.publisher, language].compactMap { $0 }.joined(separator: " · ")
    let dateWidth = min(18, canvas.size.columns / 3)
    let blank = String(repeating: " ", count: max(0, dateWidth - DisplayWidth.of(date)))
    let left = [
      Run(DisplayWidth.truncated(date, to: dateWidth) + blank + "  ", .date),
      Run(source.title ?? source.id),
    ]
    canvas.put(
      left.map { Run($0.text, $0.style.selected(isSelected)) },
      [Run(facts, Style.dim.selected(isSelected))], row: row,
      columns: 3..<max(3, canvas.size.columns - 1))
  }
}
