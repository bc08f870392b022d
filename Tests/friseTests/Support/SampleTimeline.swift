import EDTF
import TimelineModel

/// A small timeline with a source, for tests of the program.
enum SampleTimeline {
  private static let text = """
    Une visite à Rabat

    Du 14 au 16 avril, la délégation a visité Rabat. « Notre objectif est clair », a dit le ministre.

    En 1992, un accord militaire a été signé.

    L’officier arrivera l’été prochain.

    Chaque année, la commission se réunit.
    """

  /// The timeline: an agreement, a visit with two quotes, an officer who is expected, a commission.
  static let timeline = Timeline(
    title: "Essai", sources: [source],
    quotes: [
      quote("q1", "Du 14 au 16 avril, la délégation a visité Rabat."),
      quote("q2", "Notre objectif est clair", kind: .speech, speaker: "le ministre"),
      quote("q3", "En 1992, un accord militaire a été signé."),
      quote("q4", "L’officier arrivera l’été prochain."),
      quote("q5", "Chaque année, la commission se réunit."),
    ],
    events: [
      Event(
        id: "visit", title: "Visite de travail", date: EDTFValue("2024-04-14/2024-04-16"),
        dateText: "Du 14 au 16 avril", dateBasis: .relative, dateReference: EDTFValue("2024-04-15"),
        dateRule: "fr/day-to-day-month", domains: [DomainMatch(name: .diplomacy)],
        quotes: ["q1", "q2"]),
      Event(
        id: "agreement", title: "Accord militaire", date: EDTFValue("1992"), dateText: "1992",
        dateBasis: .explicit, domains: [DomainMatch(name: .defense)], quotes: ["q3"]),
      Event(
        id: "officer", title: "Officier attendu", kind: .planned, date: EDTFValue("2024-22"),
        domains: [DomainMatch(name: .security), DomainMatch(name: .diplomacy)], quotes: ["q4"]),
      Event(
        id: "commission", title: "Commission mixte", kind: .recurring, recurrence: "P1Y",
        domains: [DomainMatch(name: .defense)], quotes: ["q5"]),
    ])

  /// The timeline as a file of JSON Lines.
  static let file = TimelineWriter.text(of: timeline)

  private static let source = Source(
    id: "s1", text: text, title: "Une visite à Rabat", publisher: "Le Journal", language: "fr",
    published: EDTFValue("2024-04-15"), publishedBasis: .user)

  private static func quote(
    _ id: QuoteID, _ exact: String, kind: QuoteKind = .narration, speaker: String? = nil
  ) -> Quote {
    var selectors = [Selector.textQuote(TextQuoteSelector(exact: exact))]
    if let range = text.firstRange(of: exact) {
      let scalars = text.unicodeScalars
      let start = scalars.distance(from: text.startIndex, to: range.lowerBound)
      let end = scalars.distance(from: text.startIndex, to: range.upperBound)
      selectors.append(.textPosition(TextPositionSelector(start: start, end: end)))
    }
    return Quote(
      id: id, source: "s1", selectors: selectors, kind: kind, roles: [.fact], speaker: speaker)
  }
}
