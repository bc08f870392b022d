/// A timeline with its events in order and everything found by id.
///
/// Of repeated ids, which no file may have, the first counts; ids that lead nowhere are passed over.
public struct TimelineIndex: Sendable {
  /// The timeline as it was given.
  public let timeline: Timeline
  /// The events in the order of ``EventOrder``; their indices are called positions.
  public let events: [Event]
  /// The places of the events on the timeline, by position.
  public let order: [EventOrder]
  /// What filters ask of the events, by position.
  let traits: [EventTraits]
  /// The places of an event's sources among the timeline's, by position.
  let sourcesOfEvents: [[Int]]
  private let positions: [EventID: Int]
  private let quotePlaces: [QuoteID: Int]
  private let sourcePlaces: [SourceID: Int]
  /// Which quote serves which event, by the place of the quote's source.
  private let usesOfSources: [[QuoteUse]]

  /// That an event rests on a quote.
  private struct QuoteUse {
    /// The quote's place among the timeline's.
    let quote: Int
    /// The event's position.
    let event: Int
  }

  /// Sorts and indexes a timeline.
  public init(_ timeline: Timeline) {
    self.timeline = timeline
    let orders = timeline.events.map(EventOrder.init)
    let sorted = EventOrder.places(of: orders)
    order = sorted.map { orders[$0] }
    events = sorted.map { timeline.events[$0] }
    traits = events.map(EventTraits.init)
    positions = places(of: events.map(\.id))
    quotePlaces = places(of: timeline.quotes.map(\.id))
    sourcePlaces = places(of: timeline.sources.map(\.id))
    let sourcesOfQuotes = timeline.quotes.map { [sourcePlaces] in sourcePlaces[$0.source] }
    var sourcesOfEvents = [[Int]](repeating: [], count: events.count)
    var uses = [[QuoteUse]](repeating: [], count: timeline.sources.count)
    for (position, event) in events.enumerated() {
      for id in event.allQuoteIDs {
        guard let quote = quotePlaces[id], let source = sourcesOfQuotes[quote] else { continue }
        uses[source].append(QuoteUse(quote: quote, event: position))
        if !sourcesOfEvents[position].contains(source) { sourcesOfEvents[position].append(source) }
      }
    }
    self.sourcesOfEvents = sourcesOfEvents
    usesOfSources = uses
  }

  /// The position of an event.
  public func position(of id: EventID) -> Int? { positions[id] }

  /// The event with an id.
  public func event(_ id: EventID) -> Event? { positions[id].map { events[$0] } }

  /// The quote with an id.
  public func quote(_ id: QuoteID) -> Quote? { quotePlaces[id].map { timeline.quotes[$0] } }

  /// The source with an id.
  public func source(_ id: SourceID) -> Source? { sourcePlaces[id].map { timeline.sources[$0] } }

  /// The quotes that an event rests on, in the event's order; a date's quote that the event does not
  /// list comes first.
  public func quotes(of event: Event) -> [Quote] {
    event.allQuoteIDs.compactMap(quote)
  }

  /// The sources of an event's quotes, each once, in the order of the quotes.
  public func sources(of event: Event) -> [Source] {
    var seen: Set<SourceID> = []
    return quotes(of: event).compactMap {
      seen.insert($0.source).inserted ? source($0.source) : nil
    }
  }

  /// The quotes in a source that events rest on, in the order of the text; those without a place in
  /// it come last.
  public func citations(in source: SourceID) -> [Citation] {
    guard let place = sourcePlaces[source] else { return [] }
    let uses = Dictionary(grouping: usesOfSources[place], by: \.quote)
    let citations = uses.map { quote, uses in
      Citation(quote: timeline.quotes[quote], events: uses.map { events[$0.event].id })
    }
    return citations.sorted { $0.sortKey < $1.sortKey }
  }
}

extension TimelineIndex: Hashable {
  /// Whether two indexes are of equal timelines.
  public static func == (left: TimelineIndex, right: TimelineIndex) -> Bool {
    left.timeline == right.timeline
  }

  /// Hashes the timeline.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(timeline)
  }
}

/// A quote with the events that rest on it.
public struct Citation: Hashable, Sendable {
  /// The quote.
  public let quote: Quote
  /// The ids of the events, in the order of the timeline; never empty.
  public let events: [EventID]

  fileprivate var sortKey: (Int, Int, String) {
    let place = quote.anchor == .orphaned ? nil : quote.textPosition
    return (place?.start ?? Int.max, place?.end ?? Int.max, quote.id)
  }
}

extension Event {
  /// The ids of its quotes, with the date's quote in front when it is not among them.
  var allQuoteIDs: [QuoteID] {
    guard let dateQuote, !quotes.contains(dateQuote) else { return quotes }
    return [dateQuote] + quotes
  }
}

/// Where each id stands first.
private func places(of ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
