import TerminalUI

/// The title of a page and the line below it.
struct PageFrame {
  let state: BrowserState
  let layout: PageLayout

  init(state: BrowserState) {
    self.state = state
    layout = state.pageLayout
  }

  func draw(_ title: String, _ note: String = "", on canvas: inout Canvas) {
    let columns = 1..<max(1, layout.size.columns - 1)
    canvas.put([Run(title, .title)], [Run(note, .dim)], row: 0, columns: columns)
    if layout.body.lowerBound > 1 {
      canvas.fill(row: 1, columns: columns, with: state.symbols.horizontal, style: .rule)
    }
  }
}
