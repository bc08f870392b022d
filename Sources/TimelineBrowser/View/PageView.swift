import TerminalUI

/// A page of text: details, why this date, help.
struct PageView {
  let state: BrowserState
  let screen: Screen
  let top: Int

  func draw(on canvas: inout Canvas) {
    let frame = PageFrame(state: state)
    let lines = state.pageLines(of: screen)
    let body = frame.layout.body
    frame.draw(
      PageTitle(state: state).text(of: screen), note(lineCount: lines.count, body: body),
      on: &canvas)
    for (row, number) in zip(body, top..<max(top, lines.count)) {
      canvas.put(
        lines[number], at: Position(column: 1, row: row), width: frame.layout.textWidth)
    }
    canvas.cursor = Position(column: 0, row: body.lowerBound)
  }

  /// How far the page is scrolled, where it is longer than the screen.
  private func note(lineCount: Int, body: Range<Int>) -> String {
    guard lineCount > body.count else { return "" }
    let percent = min(100, (top + body.count) * 100 / max(1, lineCount))
    return state.words.text(.percent, ["number": String(percent)])
  }
}

extension BrowserState {
  /// The lines of a page of text at the present size; none for other screens.
  func pageLines(of screen: Screen) -> [[Run]] {
    let width = pageLayout.textWidth
    return paragraphs(of: screen).flatMap { $0.lines(width: width) }
  }

  private func paragraphs(of screen: Screen) -> [Paragraph] {
    switch screen {
    case .details: selectedEvent.map { DetailsPage(state: self, event: $0).paragraphs } ?? []
    case .why: selectedEvent.map { WhyPage(state: self, event: $0).paragraphs } ?? []
    case .help(let help): HelpPage(state: self, screen: help).paragraphs
    default: []
    }
  }
}
