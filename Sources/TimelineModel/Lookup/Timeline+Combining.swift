extension Timeline {
  /// One timeline of several, such as the files that are open together.
  ///
  /// Nothing is merged: where an id is taken by an earlier timeline, the later one's is prefixed with
  /// its place in the list (`2:e3`), and so is whatever points to it. The titles stand side by side;
  /// of unknown fields with the same name the first stays.
  public static func combining(_ timelines: [Timeline]) -> Timeline {
    guard timelines.count > 1 else { return timelines.first ?? Timeline() }
    var whole = Timeline()
    var taken = TakenIDs()
    for (place, timeline) in timelines.enumerated() {
      let part = timeline.renamed(avoiding: &taken, prefix: "\(place + 1):")
      whole.sources += part.sources
      whole.quotes += part.quotes
      whole.events += part.events
      for field in part.unknownFields.members where whole.unknownFields[field.name] == nil {
        whole.unknownFields[field.name] = field.value
      }
    }
    var seen: Set<String> = []
    let titles = timelines.compactMap(\.title).filter { seen.insert($0).inserted }
    whole.title = titles.isEmpty ? nil : titles.joined(separator: " · ")
    return whole
  }

  private func renamed(avoiding taken: inout TakenIDs, prefix: String) -> Timeline {
    let newSource = newNames(of: sources.map(\.id), avoiding: &taken.sources, prefix: prefix)
    let newQuote = newNames(of: quotes.map(\.id), avoiding: &taken.quotes, prefix: prefix)
    let newEvent = newNames(of: events.map(\.id), avoiding: &taken.events, prefix: prefix)
    var timeline = self
    for index in sources.indices {
      timeline.sources[index].id.rename(by: newSource)
      timeline.sources[index].replaces?.rename(by: newSource)
    }
    for index in quotes.indices {
      timeline.quotes[index].id.rename(by: newQuote)
      timeline.quotes[index].source.rename(by: newSource)
    }
    for index in events.indices {
      timeline.events[index].id.rename(by: newEvent)
      timeline.events[index].dateQuote?.rename(by: newQuote)
      timeline.events[index].quotes = events[index].quotes.map { newQuote[$0] ?? $0 }
      timeline.events[index].notSameAs = events[index].notSameAs.map { newEvent[$0] ?? $0 }
    }
    return timeline
  }
}

/// The ids of the timelines before.
private struct TakenIDs {
  var sources: Set<SourceID> = []
  var quotes: Set<QuoteID> = []
  var events: Set<EventID> = []
}

/// The new names of those ids that are taken; all names are taken afterwards.
private func newNames(
  of ids: [String], avoiding taken: inout Set<String>, prefix: String
) -> [String: String] {
  let own = Set(ids)
  var names: [String: String] = [:]
  for id in own.intersection(taken) {
    var name = prefix + id
    while taken.contains(name) || own.contains(name) { name = prefix + name }
    names[id] = name
  }
  taken.formUnion(own)
  taken.formUnion(names.values)
  return names
}

extension String {
  fileprivate mutating func rename(by names: [String: String]) {
    self = names[self] ?? self
  }
}
