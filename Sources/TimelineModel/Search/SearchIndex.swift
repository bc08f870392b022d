/// The folded texts of a timeline, so that each key typed into a search costs one scan.
public struct SearchIndex: Sendable {
  /// The folded titles and quotes of all events, one after the other.
  private var bytes: [UInt8] = []
  /// Where the part of each event ends, by position.
  private var ends: [Int] = []

  /// Folds the titles and quotes of a timeline.
  public init(_ index: TimelineIndex) {
    var folded = FoldedText()
    ends.reserveCapacity(index.events.count)
    for event in index.events {
      for text in index.searchedTexts(of: event) { folded.append(text) }
      ends.append(folded.bytes.count)
    }
    bytes = folded.bytes
  }

  /// For each event, by position, whether each word of the query begins a word of it.
  func matches(
    _ query: SearchQuery, _ filter: EventFilter, in index: TimelineIndex
  ) -> [Bool] {
    var found = [Bool](repeating: true, count: ends.count)
    let sources = index.timeline.sources.map { source in
      let folded = FoldedText(of: source.searchedTexts(withText: filter.searchesSourceTexts))
      return query.words.map { $0.begins(wordOf: folded) }
    }
    for (number, word) in query.words.enumerated() {
      for position in ends.indices where found[position] {
        let isInSource = index.sourcesOfEvents[position].contains { sources[$0][number] }
        found[position] = isInSource || begins(word, at: position, in: index)
      }
    }
    return found
  }

  private func begins(_ word: SearchWord, at position: Int, in index: TimelineIndex) -> Bool {
    let start = position == 0 ? 0 : ends[position - 1]
    let isThere = bytes[start..<ends[position]].withUnsafeBufferPointer(word.begins(wordIn:))
    guard isThere, !word.accented.isEmpty else { return isThere }
    return word.begins(wordOf: FoldedText(of: index.searchedTexts(of: index.events[position])))
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
