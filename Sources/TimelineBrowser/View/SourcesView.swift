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
    let columns = 3..<max(3, canvas.size.columns - 1)
    let date = source.published.map(state.dates.long) ?? state.words[.undated]
    let language = source.language.map(state.words.language)
    let facts = [source.publisher, language].compactMap { $0 }.joined(separator: " · ")
    let dateWidth = min(18, columns.count / 3)
    let room = columns.count - dateWidth - 2
    let titleWidth = room < 40 ? room : (room - 2) * 3 / 5
    func put(_ text: String, _ style: Style, column: Int, width: Int) {
      canvas.put(
        [Run(text.singleLine(), style.selected(isSelected))],
        at: Position(column: columns.lowerBound + column, row: row), width: width)
    }
    put(date, .date, column: 0, width: dateWidth)
    put(source.name, .plain, column: dateWidth + 2, width: titleWidth)
    let factsColumn = dateWidth + titleWidth + 4
    guard factsColumn < columns.count else { return }
    put(facts, .dim, column: factsColumn, width: columns.count - factsColumn)
  }
}
