import TerminalUI
import TimelineModel

/// The filter panel: domains and kinds, how many events have each, which are asked for.
struct FilterView {
  let state: BrowserState
  let position: ListPosition

  func draw(on canvas: inout Canvas) {
    let frame = PageFrame(state: state)
    let shown = [
      "shown": String(state.rows.ranks.count), "all": String(state.catalog.timeline.events.count),
    ]
    let note = state.words.text(.filterShown, shown)
    frame.draw(state.words[.titleFilter], note, on: &canvas)
    let items = state.filterItems
    for (row, number) in zip(frame.layout.body, position.top..<max(position.top, items.count)) {
      draw(items[number], isSelected: number == position.selected, row: row, on: &canvas)
    }
  }

  private func draw(_ item: FilterItem, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    let width = min(canvas.size.columns, 44)
    if isSelected {
      let style = Style.plain.selected(true)
      canvas.fill(row: row, columns: 0..<width, style: style)
      canvas.put(">", at: Position(column: 1, row: row), style: style.strong(true))
      canvas.cursor = Position(column: 1, row: row)
    }
    let box = item.isOn(in: state.filter) ? "[x] " : "[ ] "
    let left = [Run(box), Run(keyName(item), .key), name(of: item)]
    let right = [Run(String(item.count(in: state.filtered)), .dim)]
    canvas.put(
      left.map { Run($0.text, $0.style.selected(isSelected)) },
      right.map { Run($0.text, $0.style.selected(isSelected)) }, row: row,
      columns: 3..<max(3, width - 1))
  }

  private func keyName(_ item: FilterItem) -> String {
    guard case .domain(let domain) = item else { return "  " }
    return state.keyName(domain.command, in: .filter) + " "
  }

  private func name(of item: FilterItem) -> Run {
    switch item {
    case .domain(let domain): state.words.run(of: domain)
    case .kind(let kind): Run(state.symbols.mark(of: kind) + " " + state.words.name(of: kind))
    case .hidden: Run("  " + state.words[.filterHidden])
    }
  }
}
