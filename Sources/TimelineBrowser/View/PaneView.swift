import TerminalUI
import TimelineModel

/// The selected event's source beside the list.
struct PaneView {
  let state: BrowserState

  func draw(rows: Range<Int>, columns: Range<Int>, on canvas: inout Canvas) {
    for row in rows {
      canvas.put(
        state.symbols.vertical, at: Position(column: columns.lowerBound, row: row), style: .rule)
    }
    guard let rank = state.selectedRank, let event = state.selectedEvent else { return }
    let text = columns.lowerBound + 2..<max(columns.lowerBound + 2, columns.upperBound - 1)
    let first = state.firstPlacedQuote(ofRank: rank)
    let heads = headLines(event, quote: first?.number ?? 0, width: text.count)
    var row = rows.lowerBound
    for line in heads.prefix(rows.count) {
      canvas.put(line, at: Position(column: text.lowerBound, row: row), width: text.count)
      row += 1
    }
    if let first {
      draw(first, of: event, rows: row..<max(row, rows.upperBound), columns: text, on: &canvas)
    }
  }

  /// The date and why, the source and its date, and a blank line after each.
  private func headLines(_ event: Event, quote number: Int, width: Int) -> [[Run]] {
    let summary = EventSummary(state: state, event: event)
    let quotes = state.catalog.quotes(of: event)
    var lines = Paragraph(summary.date).lines(width: width)
    if !summary.titleNote.isEmpty { lines.append(summary.titleNote) }
    lines.append([])
    guard quotes.indices.contains(number),
      let source = state.catalog.source(of: quotes[number])
    else { return lines + [[Run(state.words[.noQuote], .dim)]] }
    let title = Paragraph([Run(source.name, .heading)])
    lines += title.lines(width: width).prefix(3)
    let position = ["number": String(number + 1), "count": String(quotes.count)]
    let facts = [
      source.publisher, state.publication(of: source, withBasis: false),
      source.language.map(state.words.language), state.words.text(.quotePosition, position),
    ]
    let line = facts.compactMap { $0?.singleLine() }.joined(separator: " · ")
    return lines + Paragraph([Run(line, .dim)]).lines(width: width) + [[]]
  }

  private func draw(
    _ quote: (number: Int, source: SourceID), of event: Event, rows: Range<Int>,
    columns: Range<Int>,
    on canvas: inout Canvas
  ) {
    guard let document = state.documents[quote.source], !rows.isEmpty else { return }
    let highlights = QuoteHighlights(
      of: event, current: quote.number, source: quote.source, document: document,
      catalog: state.catalog)
    let range = state.catalog.quotes(of: event)[quote.number].range
    let start = min(range?.lowerBound ?? 0, document.length)
    let top = document.offset(start, movedBy: -min(3, rows.count / 4), width: columns.count)
    let lines = document.lines(from: top, width: columns.count, count: rows.count)
    for (row, line) in zip(rows, lines) {
      canvas.put(
        line.runs(base: .plain, spans: highlights.spans),
        at: Position(column: columns.lowerBound, row: row), width: columns.count)
    }
  }
}
