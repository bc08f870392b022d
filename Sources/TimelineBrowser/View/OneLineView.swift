import TerminalUI
import TimelineModel

/// What is shown when the screen has no room for more: the selected event, or the screen's name.
struct OneLineView {
  let state: BrowserState

  func draw(on canvas: inout Canvas) {
    let width = canvas.size.columns
    canvas.put(runs, at: Position(column: 0, row: 0), width: width)
    canvas.cursor = canvas.size.rows > 0 && width > 0 ? Position(column: 0, row: 0) : nil
  }

  private var runs: [Run] {
    if let notice = state.notice { return [Run(notice, .notice)] }
    if case .prompt(let prompt) = state.screens.top { return [Run(prompt.text)] }
    guard state.screens.isAtBottom, let event = state.selectedEvent else {
      return [Run(PageTitle(state: state).text(of: state.screens.top), .title)]
    }
    return [
      Run("> "), Run(state.dates.row(of: event, inYear: nil), .date), Run(" " + event.headline),
    ]
  }
}
