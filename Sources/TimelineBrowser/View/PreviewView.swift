import TerminalUI
import TimelineModel

/// The selected event below the list.
struct PreviewView {
  let state: BrowserState

  func draw(rows: Range<Int>, on canvas: inout Canvas) {
    let columns = 1..<max(1, canvas.size.columns - 1)
    guard let event = state.selectedEvent else { return }
    canvas.fill(
      row: rows.lowerBound, columns: columns, with: state.symbols.horizontal, style: .rule)
    let summary = EventSummary(state: state, event: event)
    let hasRoom = summary.date.width + summary.titleNote.width + 2 <= columns.count
    canvas.put(
      summary.date, hasRoom ? summary.titleNote : [], row: rows.lowerBound + 1, columns: columns)

    let quotes = state.catalog.quotes(of: event)
    let quoteRows = rows.lowerBound + 2..<rows.upperBound - 1
    guard let quote = quotes.first else {
      let place = Position(column: columns.lowerBound, row: quoteRows.lowerBound)
      canvas.put([Run(state.words[.noQuote], .dim)], at: place, width: columns.count)
      return
    }
    let lines = Paragraph(summary.text(of: quote)).lines(width: columns.count)
    draw(lines, rows: quoteRows, columns: columns, on: &canvas)
    let position = ["number": "1", "count": String(quotes.count)]
    let count = [Run(state.words.text(.quotePosition, position), .dim)]
    let source = state.catalog.source(of: quote).map {
      summary.line(of: $0, width: columns.count - count.width - 2)
    }
    canvas.put(source ?? [], count, row: rows.upperBound - 1, columns: columns)
  }

  /// The lines that there is room for; the last one ends in an ellipsis when more follow.
  private func draw(
    _ lines: [[Run]], rows: Range<Int>, columns: Range<Int>, on canvas: inout Canvas
  ) {
    for (row, number) in zip(rows, lines.indices) {
      let isCut = row == rows.upperBound - 1 && number < lines.count - 1
      let line = isCut ? lines[number] + [Run(" ")] + lines[number + 1] : lines[number]
      let place = Position(column: columns.lowerBound, row: row)
      canvas.put(line, at: place, width: columns.count)
    }
  }
}
