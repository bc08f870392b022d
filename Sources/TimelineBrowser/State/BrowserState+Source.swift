import TimelineModel

extension BrowserState {
  /// Opens the source at the selected event's first quote, or the source selected in the list.
  mutating func openSource() {
    if case .sources(let position) = screens.top {
      let sources = catalog.timeline.sources
      guard sources.indices.contains(position.selected) else { return }
      let id = sources[position.selected].id
      screens.push(.source(SourceScreen(source: id, rank: nil, quote: 0, top: 0)))
    } else if let rank = selectedRank, let quote = firstPlacedQuote(ofRank: rank) {
      var screen = SourceScreen(source: quote.source, rank: rank, quote: quote.number, top: 0)
      reveal(quoteOf: &screen)
      screens.push(.source(screen))
    }
  }

  /// The first quote of an event whose source the timeline has.
  func firstPlacedQuote(ofRank rank: Int) -> (number: Int, source: SourceID)? {
    guard let event = catalog.event(rank: rank) else { return nil }
    for (number, quote) in catalog.quotes(of: event).enumerated() {
      if catalog.source(of: quote) != nil { return (number, quote.source) }
    }
    return nil
  }

  /// The quotes of the event that the source screen shows, those of other sources included.
  func quotes(of screen: SourceScreen) -> [Quote] {
    screen.rank.flatMap(catalog.event(rank:)).map(catalog.quotes(of:)) ?? []
  }

  /// The screen's current quote, where it stands in the screen's source.
  func currentQuote(of screen: SourceScreen) -> Quote? {
    let quotes = quotes(of: screen)
    guard quotes.indices.contains(screen.quote) else { return nil }
    let quote = quotes[screen.quote]
    return quote.source == screen.source ? quote : nil
  }

  /// Goes to another quote of the same event, also into another source.
  mutating func changeQuote(by step: Int) {
    guard case .source(var screen) = screens.top else { return }
    let quotes = quotes(of: screen)
    guard !quotes.isEmpty else { return }
    screen.quote = (screen.quote + step + quotes.count) % quotes.count
    let source = quotes[screen.quote].source
    if source != screen.source, catalog.index.source(source) != nil {
      screen.source = source
      screen.top = 0
    }
    reveal(quoteOf: &screen)
    screens.top = .source(screen)
  }

  /// Goes to the next or previous quote of another event in the same source.
  mutating func visitNeighbour(forward: Bool) {
    guard case .source(var screen) = screens.top,
      let mark = neighbour(of: screen, forward: forward)
    else { return }
    screen.rank = mark.rank
    screen.quote = mark.quote
    reveal(quoteOf: &screen)
    screens.top = .source(screen)
  }

  /// The nearest quote of another event before or after the current one.
  func neighbour(of screen: SourceScreen, forward: Bool) -> QuoteMarks.Mark? {
    guard let marks = quoteMarks[screen.source]?.marks else { return nil }
    let here = currentQuote(of: screen)?.range?.lowerBound ?? screen.top
    func isOther(_ mark: QuoteMarks.Mark) -> Bool {
      mark.rank != screen.rank
        && catalog.event(rank: mark.rank).map { filter.statuses.contains($0.status) } ?? false
    }
    if forward {
      let start = marks.partitioningPlace { $0.range.lowerBound > here }
      return marks[start...].first(where: isOther)
    }
    let end = marks.partitioningPlace { $0.range.lowerBound >= here }
    return marks[..<end].last(where: isOther)
  }

  /// Makes the event whose quote is in view the selected one; a filter that hides it is cleared.
  mutating func makeVisitedCurrent() {
    guard case .source(let screen) = screens.top, let rank = screen.rank else { return }
    if rows.place(ofRank: rank) == nil {
      change(filter: EventFilter(statuses: filter.statuses))
    }
    if let place = rows.place(ofRank: rank) { select(place: place) }
    notice = words[.noticeCurrent]
  }

  mutating func move(inSource movement: Movement) {
    guard case .source(var screen) = screens.top, let document = documents[screen.source]
    else { return }
    let layout = sourceLayout
    let page = max(1, layout.body.count - 1)
    switch movement {
    case .start: screen.top = 0
    case .end: screen.top = document.length
    case .lines(let lines):
      screen.top = document.offset(screen.top, movedBy: lines, width: layout.textWidth)
    case .pages(let pages):
      screen.top = document.offset(screen.top, movedBy: pages * page, width: layout.textWidth)
    }
    screen.top = min(screen.top, lastTop(of: document))
    screens.top = .source(screen)
  }

  /// Scrolls so that the current quote is in view, a third from the top, unless it already is.
  mutating func reveal(quoteOf screen: inout SourceScreen) {
    open(source: screen.source)
    guard let document = documents[screen.source], let quote = currentQuote(of: screen)?.range,
      !showsQuote(of: screen)
    else { return }
    let (height, width) = (sourceLayout.body.count, sourceLayout.textWidth)
    let start = min(quote.lowerBound, document.length)
    let lines = document.lines(from: start, width: width, count: height)
    let length = lines.prefix { $0.start < quote.upperBound }.count
    let above = min(height / 3, max(0, height - length))
    screen.top = min(
      document.offset(start, movedBy: -above, width: width), lastTop(of: document))
  }

  /// Whether the whole of the current quote is on the screen.
  func showsQuote(of screen: SourceScreen) -> Bool {
    guard let document = documents[screen.source], let quote = currentQuote(of: screen)?.range
    else { return false }
    let lines = document.lines(
      from: screen.top, width: sourceLayout.textWidth, count: max(1, sourceLayout.body.count))
    guard let first = lines.first, let last = lines.last else { return false }
    return first.start <= quote.lowerBound && min(quote.upperBound, document.length) <= last.end
  }

  /// The furthest that the text can be scrolled: its last line is the last of the screen.
  private func lastTop(of document: DocumentText) -> Int {
    let layout = sourceLayout
    return document.offset(
      document.length, movedBy: 1 - max(1, layout.body.count), width: layout.textWidth)
  }

  /// Reads the texts that the screen shows, where that was not done before.
  mutating func openDocuments() {
    if case .source(let screen) = screens.top { open(source: screen.source) }
    if timelineLayout.pane != nil, let rank = selectedRank,
      let quote = firstPlacedQuote(ofRank: rank)
    {
      read(source: quote.source)
    }
  }

  private mutating func open(source: SourceID) {
    read(source: source)
    if quoteMarks[source] == nil { quoteMarks[source] = QuoteMarks(source: source, in: catalog) }
  }

  private mutating func read(source: SourceID) {
    guard documents[source] == nil, let text = catalog.index.source(source)?.text else { return }
    documents[source] = DocumentText(text)
  }

  var sourceLayout: SourceLayout { SourceLayout(size: size) }
}
