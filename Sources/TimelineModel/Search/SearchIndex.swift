/// The folded texts of a timeline, so that each key typed into a search costs one scan.
public struct SearchIndex: Sendable {
  /// The titles and quotes of all events, one after the other.
  private var folded = FoldedText()
  /// The part of each event, by position.
  private var parts: [Range<Int>] = []

  /// Folds the titles and quotes of a timeline.
  public init(_ index: TimelineIndex) {
    parts.reserveCapacity(index.events.count)
    for event in index.events {
      let start = folded.bytes.count
      for text in index.searchedTexts(of: event) { folded.append(text) }
      parts.append(start..<folded.bytes.count)
    }
  }

  /// For each event, by position, whether each word of the query begins a word of it.
  func matches(
    _ query: SearchQuery, _ filter: EventFilter, in index: TimelineIndex
  ) -> [Bool] {
    let sources = index.timeline.sources.map { source in
      let texts = FoldedText(of: source.searchedTexts(withText: filter.searchesSourceTexts))
      return query.words.map { $0.begins(wordOf: texts) }
    }
    var found = [Bool](repeating: true, count: index.events.count)
    for (number, word) in query.words.enumerated() {
      for position in found.indices where found[position] {
        found[position] =
          index.sourcesOfEvents[position].contains { sources[$0][number] }
          || position < parts.count && word.begins(wordOf: folded, in: parts[position])
      }
    }
    return found
  }
}

extension TimelineIndex {
  /// The texts of an event that a search looks into: the title, the quotes and their speakers.
  fileprivate func searchedTexts(of event: Event) -> [String] {
    quotes(of: event).reduce(into: [event.title]) { texts, quote in
      texts.append(quote.exact)
      if let speaker = quote.speaker { texts.append(speaker) }
    }
  }
}

extension Source {
  /// The texts of a source that a search looks into: title, publisher, authors, and on demand the
  /// whole text.
  fileprivate func searchedTexts(withText: Bool) -> [String] {
    [title, publisher].compactMap(\.self) + author + (withText ? [text] : [])
  }
}
