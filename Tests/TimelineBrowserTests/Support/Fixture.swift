import EDTF
import TimelineModel

/// A small chronology of two invented islands, for the tests of this module.
enum Fixture {
  static let frenchText = """
    Fanal et Brume resserrent leurs liens

    Le gouvernement de Fanal remercie Brume pour son accueil. La visite de travail du 14 au 16 \
    avril a réuni onze ministres ; elle portait sur les phares, le sel et la surveillance du détroit.

    « Notre objectif est clair : rapprocher nos deux îles », a déclaré Aline Morvan. Que \
    restait-il à dire ? Presque rien !

    En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume au fort de Kerval. \
    Les relations militaires reposent sur un accord de 1987, puis sur un protocole signé vers 1994.

    Chaque année, la commission mixte se réunit à Fanal ou à Brume. Un bureau de liaison ouvrira \
    l’été prochain, selon le ministère ; il comptera douze agents.

    Une vieille carte du détroit pend encore dans la salle du conseil.
    """

  static let englishText = """
    Talks between Fanal and Brume resume

    Since last November both islands have been talking again. “We start with the lighthouses,” \
    said Aline Morvan on 15 April 2024. In 2018 the coast guard of Brume counted 412 keepers.
    """

  static let french = Source(
    id: "s1", text: frenchText, title: "Fanal et Brume resserrent leurs liens",
    publisher: "Le Courrier du détroit", author: ["Yann Tual"], language: "fr",
    published: date("2024-04-17"), publishedBasis: .dateline)

  static let english = Source(
    id: "s2", text: englishText, title: "Talks between Fanal and Brume resume",
    publisher: "Strait Gazette", language: "en", published: date("2024-04"),
    publishedBasis: .text, reports: "Le Courrier du détroit")

  static let quotes: [Quote] = [
    quote("q1", french, "La visite de travail du 14 au 16 avril a réuni onze ministres"),
    quote(
      "q2", french, "« Notre objectif est clair : rapprocher nos deux îles »", kind: .speech,
      speaker: "Aline Morvan"),
    quote("q3", french, "En février dernier, l’amiral Tess Quilleau a reçu le commandant de Brume"),
    quote("q4", french, "un accord de 1987"),
    quote("q5", french, "un protocole signé vers 1994"),
    quote("q6", french, "Chaque année, la commission mixte se réunit à Fanal ou à Brume."),
    quote("q7", french, "Un bureau de liaison ouvrira l’été prochain, selon le ministère"),
    quote("q8", french, "Une vieille carte du détroit pend encore dans la salle du conseil."),
    quote("q9", english, "Since last November both islands have been talking again."),
    quote(
      "q10", english, "“We start with the lighthouses,”", kind: .speech, speaker: "Aline Morvan"),
    quote("q11", english, "In 2018 the coast guard of Brume counted 412 keepers."),
  ]

  static let events: [Event] = [
    event("agreement", "Military agreement", "1987", "1987", .explicit, ["q4"], [.defense]),
    event("protocol", "Radio protocol", "1994~", "vers 1994", .explicit, ["q5"], [.economy]),
    event(
      "keepers", "412 keepers counted", "2018", "2018", .explicit, ["q11"], [.security],
      kind: .reference),
    event(
      "talks", "Both islands talk again", "2023-11/..", "since last November", .relative, ["q9"],
      [.diplomacy, .justice]),
    event(
      "admiral", "The admiral receives the commander of Brume", "2024-02", "février dernier",
      .relative, ["q3"], [.defense]),
    event(
      "visit", "Working visit of eleven ministers to Brume", "2024-04-14/2024-04-16",
      "du 14 au 16 avril", .relative, ["q1", "q2"],
      [.diplomacy, .economy, .energy, .security, .migration]),
    event(
      "lighthouses", "Morvan names the lighthouses first", "2024-04-15", "15 April 2024",
      .explicit, ["q10"], [.diplomacy], kind: .stated),
    event(
      "office", "Liaison office opens", "2024-22", "l’été prochain", .relative, ["q7"],
      [.security, .migration], kind: .planned),
    event(
      "commission", "Joint commission meets", nil, "Chaque année", .explicit, ["q6"], [.defense],
      kind: .recurring),
    event("map", "An old map hangs in the council hall", nil, nil, nil, ["q8"], []),
  ]

  static let timeline = Timeline(
    title: "Fanal–Brume", sources: [french, english], quotes: quotes, events: events)

  static func date(_ text: String) -> EDTFValue? { EDTFValue(text) }

  private static func quote(
    _ id: String, _ source: Source, _ words: String, kind: QuoteKind = .narration,
    speaker: String? = nil
  ) -> Quote {
    let selectors = range(of: words, in: source.text).map { range -> [Selector] in
      [
        .textQuote(TextQuoteSelector(exact: words)),
        .textPosition(TextPositionSelector(start: range.lowerBound, end: range.upperBound)),
      ]
    }
    return Quote(
      id: id, source: source.id, selectors: selectors ?? [], kind: kind, roles: [.fact],
      speaker: speaker)
  }

  /// Where words stand in a text, in Unicode scalars.
  static func range(of words: String, in text: String) -> Range<Int>? {
    let all = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= all.count else { return nil }
    return (0...all.count - wanted.count).first {
      all[$0..<$0 + wanted.count].elementsEqual(wanted)
    }.map { $0..<$0 + wanted.count }
  }

  private static func event(
    _ id: String, _ title: String, _ date: String?, _ words: String?, _ basis: DateBasis?,
    _ quotes: [String], _ domains: [Domain], kind: EventKind = .occurred
  ) -> Event {
    Event(
      id: id, title: title, titleBasis: .person, kind: kind, date: date.flatMap(Self.date),
      dateText: words, dateBasis: basis, dateQuote: words == nil ? nil : quotes.first,
      dateReference: basis == .relative ? Self.date("2024-04-17") : nil,
      dateRule: basis == .relative ? "fr/relative" : nil,
      recurrence: kind == .recurring ? "P1Y" : nil,
      domains: domains.map { DomainMatch(name: $0, score: 4, because: ["accord"]) },
      quotes: quotes)
  }
}
