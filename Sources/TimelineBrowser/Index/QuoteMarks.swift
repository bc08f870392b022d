import TimelineModel

/// Where the quotes of all events stand in one source, in the order of its text.
struct QuoteMarks: Sendable {
  /// A quote's place and the event that rests on it.
  struct Mark: Hashable, Sendable {
    /// The quote's characters, in Unicode scalars of the source's text.
    var range: Range<Int>
    /// The event's rank.
    var rank: Int
    /// The quote's number among the event's quotes.
    var quote: Int
  }

  let marks: [Mark]
  /// For each mark, the furthest end of it and all before.
  private let furthestEnds: [Int]

  init(_ marks: [Mark]) {
    self.marks = marks.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rank, $0.quote)
        < ($1.range.lowerBound, $1.range.upperBound, $1.rank, $1.quote)
    }
    var furthest = 0
    furthestEnds = self.marks.map { mark in
      furthest = max(furthest, mark.range.upperBound)
      return furthest
    }
  }

  init(source: SourceID, in catalog: Catalog) {
    var marks: [Mark] = []
    for rank in catalog.index.events.indices {
      guard let event = catalog.event(rank: rank) else { continue }
      for (number, quote) in catalog.quotes(of: event).enumerated()
      where quote.source == source {
        guard let range = quote.range else { continue }
        marks.append(Mark(range: range, rank: rank, quote: number))
      }
    }
    self.init(marks)
  }

  /// The marks that meet a stretch of the text.
  func marks(meeting range: Range<Int>) -> [Mark] {
    let first = furthestEnds.partitioningPlace { $0 > range.lowerBound }
    let end = marks.partitioningPlace { $0.range.lowerBound >= range.upperBound }
    guard first < end else { return [] }
    return marks[first..<end].filter { $0.range.upperBound > range.lowerBound }
  }
}

extension Quote {
  /// The quote's place in its source's text, in Unicode scalars; nil when it has none.
  var range: Range<Int>? {
    guard anchor != .orphaned, let position = textPosition, position.start >= 0,
      position.start < position.end
    else { return nil }
    return position.start..<position.end
  }
}
