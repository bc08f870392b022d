import TextImport
import TimelineModel

/// What became of every date and every quotation of the articles that were read: their ledgers.
struct Explanation {
  private var articles: [(name: String, entries: [LedgerEntry])] = []

  /// Adds the ledger of an article.
  ///
  /// - Parameters:
  ///   - ids: The ids that the article's events have in the timeline, by those in its ledger.
  mutating func add(_ entries: [LedgerEntry], of name: String, ids: [EventID: EventID]) {
    let renamed = entries.map { entry in
      var entry = entry
      entry.event = entry.event.map { ids[$0] ?? $0 }
      return entry
    }
    articles.append((name, renamed))
  }

  /// The entries that an event rests on or is surrounded by.
  func entries(of event: EventID) -> [LedgerEntry] {
    articles.flatMap(\.entries).filter { $0.event == event }
  }

  /// One line an entry, and one for the counts of each article.
  ///
  /// - Parameter onlyWithoutEvent: Whether to leave out the entries that belong to an event.
  func lines(onlyWithoutEvent: Bool) -> [String] {
    articles.flatMap { article in
      let shown = article.entries.filter { !onlyWithoutEvent || $0.event == nil }
      return shown.map { Self.line($0) } + [Self.counts(article.name, article.entries)]
    }
  }

  /// One line for each entry of an event.
  func lines(of event: EventID) -> [String] {
    entries(of: event).map { Self.line($0) }
  }

  private static func line(_ entry: LedgerEntry) -> String {
    let place = "\(entry.start)-\(entry.end) \(entry.kind.rawValue) “\(entry.text)”"
    let event = entry.event.map { " (\($0))" } ?? ""
    return "\(place): \(entry.outcome.rawValue), \(entry.reason.rawValue)\(event)"
  }

  private static func counts(_ name: String, _ entries: [LedgerEntry]) -> String {
    let counts = LedgerEntry.Outcome.allCases.map { outcome in
      "\(entries.count { $0.outcome == outcome }) \(outcome.rawValue)"
    }
    return "\(name): \(entries.count) dates and quotations: " + counts.joined(separator: ", ")
  }
}

extension JSONWriter {
  /// Writes an entry of a ledger as an object.
  mutating func ledgerEntry(_ entry: LedgerEntry) {
    object { writer in
      writer.field("end", entry.end)
      writer.field(ifPresent: "event", entry.event)
      writer.field("kind", entry.kind.rawValue)
      writer.field("outcome", entry.outcome.rawValue)
      writer.field("reason", entry.reason.rawValue)
      writer.field("start", entry.start)
      writer.field("text", entry.text)
    }
  }
}
