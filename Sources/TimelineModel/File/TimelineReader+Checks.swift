extension TimelineReader {
  /// Refuses repeated ids, ids that lead nowhere, and selectors that miss their words.
  func check(_ timeline: Timeline) throws(TimelineFileError) {
    let sources = try places(of: timeline.sources.map(\.id), .source, lines: sourceLines)
    let quotes = try places(of: timeline.quotes.map(\.id), .quote, lines: quoteLines)
    _ = try places(of: timeline.events.map(\.id), .event, lines: eventLines)
    try checkSources(timeline.sources)
    try checkQuotes(of: timeline, sources: sources)
    try checkEvents(timeline.events, quotes: quotes)
  }

  /// Where each id stands in the list.
  private func places(
    of ids: [String], _ kind: TimelineFileError.Kind, lines: [Line]
  ) throws(TimelineFileError) -> [String: Int] {
    var places: [String: Int] = [:]
    places.reserveCapacity(ids.count)
    for (index, id) in ids.enumerated() {
      guard let first = places.updateValue(index, forKey: id) else { continue }
      let problem = TimelineFileError.Problem.repeatedID(
        kind, id: id, firstLine: lines[first].number)
      throw fault(problem, field: JSONPath([.field("id")]), in: lines[index])
    }
    return places
  }

  private func checkSources(_ sources: [Source]) throws(TimelineFileError) {
    for (source, line) in zip(sources, sourceLines) {
      guard !source.blocks.isEmpty || !source.publishedQuote.isEmpty else { continue }
      let text = SourceText(source.text)
      try check(source.publishedQuote, of: text, field: "publishedQuote", in: line)
      for (index, block) in source.blocks.enumerated()
      where text.cut(start: block.start, end: block.end) == nil {
        let problem = TimelineFileError.Problem.outOfText(
          start: block.start, end: block.end, length: text.scalarCount)
        throw fault(problem, field: JSONPath([.field("blocks"), .element(index)]), in: line)
      }
    }
  }

  private func checkQuotes(
    of timeline: Timeline, sources: [String: Int]
  ) throws(TimelineFileError) {
    var texts = [SourceText?](repeating: nil, count: timeline.sources.count)
    for (quote, line) in zip(timeline.quotes, quoteLines) {
      guard let place = sources[quote.source] else {
        let problem = TimelineFileError.Problem.unknownID(.source, id: quote.source)
        throw fault(problem, field: JSONPath([.field("source")]), in: line)
      }
      guard quote.anchor != .orphaned else { continue }
      let text = texts[place] ?? SourceText(timeline.sources[place].text)
      texts[place] = text
      let isVerbatim = quote.anchor == .exact || quote.anchor == .moved
      try check(
        quote.selectors, of: text, field: "selectors", verbatim: isVerbatim, in: line)
    }
  }

  /// Refuses offsets that the text does not have, and other words at them when they must be verbatim.
  private func check(
    _ selectors: [Selector], of text: SourceText, field: String, verbatim: Bool = true,
    in line: Line
  ) throws(TimelineFileError) {
    guard let position = selectors.textPosition else { return }
    let place = selectors.firstIndex(of: .textPosition(position)) ?? 0
    let path = JSONPath([.field(field), .element(place)])
    let (start, end) = (position.start, position.end)
    guard let found = text.cut(position) else {
      let problem = TimelineFileError.Problem.outOfText(
        start: start, end: end, length: text.scalarCount)
      throw fault(problem, field: path, in: line)
    }
    guard verbatim, let exact = selectors.textQuote?.exact else { return }
    if !found.utf8.elementsEqual(exact.utf8) {
      let problem = TimelineFileError.Problem.otherWords(
        start: start, end: end, found: String(found), expected: exact)
      throw fault(problem, field: path, in: line)
    }
  }

  private func checkEvents(
    _ events: [Event], quotes: [String: Int]
  ) throws(TimelineFileError) {
    for (event, line) in zip(events, eventLines) {
      if let id = event.dateQuote, quotes[id] == nil {
        let field = JSONPath([.field("dateQuote")])
        throw fault(.unknownID(.quote, id: id), field: field, in: line)
      }
      for (index, id) in event.quotes.enumerated() where quotes[id] == nil {
        let field = JSONPath([.field("quotes"), .element(index)])
        throw fault(.unknownID(.quote, id: id), field: field, in: line)
      }
    }
  }
}
