import TimelineModel

/// The quotes of a document as they are gathered: one for each stretch of text, with all it is
/// evidence of.
struct QuoteBook {
  private struct Entry {
    var range: Range<Int>
    var kind: QuoteKind
    var roles: [QuoteRole]
    var speaker: Speaker?
  }

  private var entries: [Entry] = []
  private var positions: [Range<Int>: Int] = [:]

  /// How many scalars of context a selector keeps on each side.
  private static let context = 32

  /// Adds evidence and returns its number; words that are there already take on the roles.
  mutating func add(
    _ range: Range<Int>, kind: QuoteKind, roles: [QuoteRole], speaker: Speaker? = nil
  ) -> Int {
    if let known = positions[range] {
      for role in roles where !entries[known].roles.contains(role) {
        entries[known].roles.append(role)
      }
      return known
    }
    entries.append(Entry(range: range, kind: kind, roles: roles, speaker: speaker))
    positions[range] = entries.count - 1
    return entries.count - 1
  }

  /// The quotes with their ids, in the order of their numbers.
  func quotes(source: SourceID, text: TextCutter) -> [Quote] {
    entries.map { entry in
      let scalars = text.scalars(entry.range)
      return Quote(
        id: StableID.quote(source: source, start: scalars.lowerBound, end: scalars.upperBound),
        source: source,
        selectors: text.selectors(entry.range, context: Self.context),
        kind: entry.kind,
        roles: QuoteRole.allCases.filter(entry.roles.contains),
        speaker: entry.speaker?.name,
        speakerBasis: entry.speaker.map { Self.basis($0.basis) })
    }
  }

  private static func basis(_ basis: Speaker.Basis) -> SpeakerBasis {
    switch basis {
    case .stated: .stated
    case .inherited: .inherited
    case .signature: .signature
    }
  }
}
