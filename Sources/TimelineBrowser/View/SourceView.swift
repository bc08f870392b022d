import TerminalUI
import TimelineModel

/// A source with the quotes of an event highlighted.
struct SourceView {
  let state: BrowserState
  let screen: SourceScreen
  let layout: SourceLayout

  init(state: BrowserState, screen: SourceScreen) {
    self.state = state
    self.screen = screen
    layout = state.sourceLayout
  }

  private var inner: Range<Int> { 1..<max(1, layout.size.columns - 1) }
  private var words: InterfaceWords { state.words }
  private var event: Event? { screen.rank.flatMap(state.catalog.event(rank:)) }

  func draw(on canvas: inout Canvas) {
    guard let document = state.documents[screen.source] else { return }
    let lines = document.lines(
      from: screen.top, width: layout.textWidth, count: layout.body.count)
    drawHeader(on: &canvas)
    draw(lines, of: document, on: &canvas)
    guard layout.hasDetails else { return }
    let isWhole = screen.top == 0 && (lines.last?.end ?? 0) >= document.length
    drawFooter(isWhole ? nil : share(through: lines.last, of: document), on: &canvas)
  }

  private func drawHeader(on canvas: inout Canvas) {
    guard let source = state.catalog.index.source(screen.source) else { return }
    let quotes = state.quotes(of: screen)
    let position = ["number": String(screen.quote + 1), "count": String(quotes.count)]
    canvas.put(
      [Run(source.name, .title)],
      quotes.isEmpty ? [] : [Run(words.text(.quotePosition, position), .dim)], row: 0,
      columns: inner)
    guard layout.hasDetails else { return }
    let reports = source.reports.map { words.text(.reports, ["name": $0]) }
    let facts: [String?] =
      [
        source.publisher, state.publication(of: source, withBasis: true), reports,
        source.language.map(words.language),
      ] + source.author
    let line = facts.compactMap { $0?.singleLine() }.joined(separator: " · ")
    canvas.put([Run(line, .dim)], [], row: 1, columns: inner)
    canvas.fill(row: 2, columns: inner, with: state.symbols.horizontal, style: .rule)
  }

  private func draw(
    _ lines: [WrappedLine], of document: DocumentText, on canvas: inout Canvas
  ) {
    let highlights = event.map {
      QuoteHighlights(
        of: $0, current: screen.quote, source: screen.source, document: document,
        catalog: state.catalog)
    }
    var cursorRow: Int?
    for (row, line) in zip(layout.body, lines) {
      canvas.put(
        line.runs(base: .plain, spans: highlights?.spans ?? []),
        at: Position(column: SourceLayout.margin, row: row), width: layout.textWidth)
      drawMargin(of: line, isOwn: highlights?.isMarked(line) ?? false, row: row, on: &canvas)
      if cursorRow == nil, let quote = state.currentQuote(of: screen)?.range,
        line.contains(quote.lowerBound)
      {
        cursorRow = row
      }
    }
    canvas.cursor = Position(column: 1, row: cursorRow ?? layout.body.lowerBound)
  }

  private func drawMargin(
    of line: WrappedLine, isOwn: Bool, row: Int, on canvas: inout Canvas
  ) {
    let place = Position(column: 2, row: row)
    if isOwn {
      canvas.put(state.symbols.ownQuote, at: place, style: .quote)
      return
    }
    let marks = state.quoteMarks[screen.source]?.marks(meeting: line.start..<line.end) ?? []
    if marks.contains(where: { $0.rank != screen.rank }) {
      canvas.put(state.symbols.otherQuote, at: place, style: .dim)
    }
  }

  /// How much of the text ends with a line.
  private func share(through line: WrappedLine?, of document: DocumentText) -> String {
    let percent = (line?.end ?? 0) * 100 / max(1, document.length)
    return words.text(.percent, ["number": String(percent)])
  }

  private func drawFooter(_ share: String?, on canvas: inout Canvas) {
    let rows = layout.footer
    canvas.fill(row: rows.lowerBound, columns: inner, with: state.symbols.horizontal, style: .rule)
    if let share {
      canvas.put(
        [], [Run(" \(share) ", .dim)], row: rows.lowerBound,
        columns: inner.lowerBound..<max(inner.lowerBound, inner.upperBound - 1))
    }
    guard let event else { return }
    canvas.put(
      [
        Run(state.dates.long(of: event), .date), Run(" · ", .dim),
        Run(state.symbols.mark(of: event.kind) + " " + event.headline),
      ], [], row: rows.lowerBound + 1, columns: inner)
    canvas.put(quoteFacts, [], row: rows.lowerBound + 2, columns: inner)
  }

  /// Whose words the current quote is made of, and where it does not stand as stored.
  private var quoteFacts: [Run] {
    let quotes = state.quotes(of: screen)
    guard quotes.indices.contains(screen.quote) else { return [] }
    let quote = quotes[screen.quote]
    var runs = [Run(words.name(of: quote.kind), .dim)]
    if let speaker = quote.speaker {
      runs.append(Run(" " + words.text(.speaker, ["name": speaker])))
    }
    if let note = words.note(on: quote.anchor) {
      runs += [Run(" · ", .dim), Run(note, .uncertain)]
      if quote.range == nil { runs.append(Run(" " + words.quotedOnce(quote.exact.singleLine()))) }
    }
    return runs
  }
}
