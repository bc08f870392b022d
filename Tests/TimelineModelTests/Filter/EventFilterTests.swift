import EDTF
import Testing
import TimelineModel

@Suite struct EventFilterTests {
  /// In the order of the timeline: a 1992, b since November 2023, c April 2024, d summer 2024 (hidden),
  /// e undated, f recurring.
  static let index = TimelineIndex(
    Timeline(
      sources: [
        Source(id: "s1", text: "", title: "Accord", published: EDTFValue("2024-04-22")),
        Source(id: "s2", text: "texte entier", publisher: "L'Écho"),
      ],
      quotes: [
        Quote(id: "q1", source: "s1", selectors: [.textQuote(TextQuoteSelector(exact: "signé"))]),
        Quote(
          id: "q2", source: "s2", selectors: [.textQuote(TextQuoteSelector(exact: "officier"))],
          speaker: "Aziz Akhannouch"),
      ],
      events: [
        Event(
          id: "a", title: "Coopération", date: EDTFValue("1992"),
          domains: [DomainMatch(name: .defense)], quotes: ["q1"]),
        Event(
          id: "b", title: "Rapprochement", kind: .stated, date: EDTFValue("2023-11/.."),
          domains: [DomainMatch(name: .diplomacy), DomainMatch(name: .defense)], quotes: ["q1"]),
        Event(
          id: "c", title: "Visite", date: EDTFValue("2024-04-14/2024-04-16"),
          domains: [DomainMatch(name: .diplomacy)], status: .confirmed, quotes: ["q1", "q2"]),
        Event(
          id: "d", title: "Été", kind: .planned, date: EDTFValue("2024-22"), status: .hidden,
          quotes: ["q2"]),
        Event(id: "e", title: "Sans date", quotes: ["q2"]),
        Event(
          id: "f", title: "Commission", kind: .recurring, domains: [DomainMatch(name: .defense)]),
      ]))

  private func ids(_ filter: EventFilter) -> String {
    filter.result(in: Self.index).shown.map { Self.index.events[$0].id }.joined()
  }

  private func period(_ from: String?, _ to: String?) -> EventFilter {
    EventFilter(
      period: Period(from: from.flatMap { EDTFValue($0) }, to: to.flatMap { EDTFValue($0) }))
  }

  @Test func withoutConditionsOnlyWhatAPersonHidIsHidden() {
    #expect(ids(EventFilter()) == "abcef")
    #expect(EventFilter().result(in: Self.index).hidden == [.status: 1])
    #expect(!EventFilter().isActive)
  }

  @Test func anyOfTheDomainsKindsStatusesAndSourcesIsEnough() {
    #expect(ids(EventFilter(domains: [.diplomacy])) == "bc")
    #expect(ids(EventFilter(domains: [.diplomacy, .defense])) == "abcf")
    #expect(ids(EventFilter(domains: [.energy])) == "")
    #expect(ids(EventFilter(kinds: [.stated, .recurring])) == "bf")
    #expect(ids(EventFilter(statuses: [.hidden])) == "d")
    #expect(ids(EventFilter(statuses: [])) == "abcdef")
    #expect(ids(EventFilter(sources: ["s2"])) == "ce")
    #expect(ids(EventFilter(sources: ["s1", "s2"])) == "abce")
    #expect(ids(EventFilter(sources: ["nowhere"])) == "")
  }

  @Test func everyConditionMustHold() {
    #expect(ids(EventFilter(domains: [.defense], kinds: [.occurred], sources: ["s1"])) == "a")
    #expect(EventFilter(domains: [.defense]).isActive)
  }

  @Test(
    arguments: [
      ("1992", "1992", "a"), ("1992-12-31", "1992-12-31", "a"), ("1993", "2023-10", ""),
      (nil, "1992-01-01", "a"), (nil, "1991", ""), ("2024-04-16", "2024-04-16", "bc"),
      ("2024-04-17", nil, "b"), ("2024-04-22", nil, "b"), ("2024-04-23", nil, ""),
      ("2023-11-30", "2023-11-30", "b"), ("2024-04", "1992", ""), ("../2024", "2024/..", "abcef"),
    ] as [(String?, String?, String)])
  func aPeriodKeepsEventsWhoseBoundsOverlapIt(from: String?, to: String?, expected: String) {
    #expect(ids(period(from, to)) == expected)
  }

  @Test func anOpenEndWithoutAPublicationDateLastsForEver() {
    var timeline = Self.index.timeline
    timeline.sources[0].published = nil
    let result = period("3000", nil).result(in: TimelineIndex(timeline))
    #expect(result.shown == [1])
  }

  @Test func aSourceOlderThanTheStartDoesNotHideTheStart() {
    var timeline = Self.index.timeline
    timeline.sources[0].published = EDTFValue("2020")
    let index = TimelineIndex(timeline)
    #expect(period("2023-11-30", nil).result(in: index).shown.contains(1))
    #expect(!period("2023-12-01", nil).result(in: index).shown.contains(1))
  }

  @Test func anOpenStartReachesBackForEver() {
    let index = TimelineIndex(
      Timeline(events: [Event(id: "u", title: "", date: EDTFValue("../2024-03"))]))
    #expect(period(nil, "0001").result(in: index).shown == [0])
    #expect(period("2024-04", nil).result(in: index).shown.isEmpty)
  }

  @Test func undatedEventsAreHiddenByAPeriodAndCountedAsSuch() {
    let result = period("2024", nil).result(in: Self.index)
    #expect(result.hidden == [.status: 1, .period: 1, .undated: 2])
    #expect(result.shown.count + result.hiddenCount == Self.index.events.count)
  }

  @Test func everyHiddenEventCountsOnceUnderItsFirstReason() {
    var filter = period("2024", "2024")
    filter.domains = [.diplomacy]
    filter.search = "visite"
    let result = filter.result(in: Self.index)
    #expect(result.shown.map { Self.index.events[$0].id } == ["c"])
    #expect(result.hidden == [.status: 1, .domain: 3, .search: 1])
  }

  @Test func choicesAreCountedUnderTheOtherConditions() {
    var filter = EventFilter(domains: [.diplomacy], kinds: [.stated])
    var result = filter.result(in: Self.index)
    #expect(result.domainCounts == [.diplomacy: 1, .defense: 1])
    #expect(result.kindCounts == [.stated: 1, .occurred: 1])
    #expect(result.statusCounts == [.new: 1])
    #expect(result.sourceCounts == ["s1": 1])
    filter = EventFilter()
    result = filter.result(in: Self.index)
    #expect(result.domainCounts == [.diplomacy: 2, .defense: 3])
    #expect(result.statusCounts == [.new: 4, .confirmed: 1, .hidden: 1])
    #expect(result.sourceCounts == ["s1": 3, "s2": 2])
  }

  @Test(arguments: [
    ("visite", "c"), ("sign", "abc"), ("signe", "abc"), ("ign", ""), ("visite officier", "c"),
    ("officier visite", "c"), ("akhannouch", "ce"), ("accord", "abc"), ("accord sans", ""),
    ("echo", "ce"), ("l’écho date", "e"), ("  ", "abcef"), ("?!", "abcef"), ("entier", ""),
  ])
  func aSearchFindsWordsOfTitleQuotesAndSource(words: String, expected: String) {
    #expect(ids(EventFilter(search: words)) == expected)
    let keys = SearchIndex(Self.index)
    let shown = EventFilter(search: words).result(in: Self.index, searching: keys).shown
    #expect(shown.map { Self.index.events[$0].id }.joined() == expected)
  }

  @Test func theTextsOfTheSourcesAreSearchedOnDemand() {
    #expect(ids(EventFilter(search: "entier", searchesSourceTexts: true)) == "ce")
  }

  @Test func theFoldedTextOfManyEventsGivesWhatEachAloneGives() {
    let titles = ["été à Rabat", "ete", "L’Œuvre", "", "œuvres", "Rabat", "a'b'c"]
    let index = TimelineIndex(
      Timeline(events: (0..<70).map { Event(id: String(100 + $0), title: titles[$0 % 7]) }))
    let keys = SearchIndex(index)
    for word in ["été", "ete", "rab", "oeuvre", "b", "bc", "x", "t"] {
      let shown = EventFilter(search: word).result(in: index, searching: keys).shown
      let expected = index.events.indices.filter {
        SearchQuery(word).matches(index.events[$0].title)
      }
      #expect(shown == expected, "\(word)")
    }
  }
}
