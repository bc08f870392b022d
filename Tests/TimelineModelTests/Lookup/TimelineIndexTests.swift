import EDTF
import Testing
import TimelineModel

@Suite struct TimelineIndexTests {
  static let index: TimelineIndex = {
    func quote(_ id: String, _ source: String, _ start: Int, anchor: Anchor = .exact) -> Quote {
      Quote(
        id: id, source: source,
        selectors: [
          .textQuote(TextQuoteSelector(exact: id)),
          .textPosition(TextPositionSelector(start: start, end: start + 1)),
        ], anchor: anchor)
    }
    return TimelineIndex(
      Timeline(
        sources: [Source(id: "s1", text: "abcdef"), Source(id: "s2", text: "xyz")],
        quotes: [
          quote("lost", "s1", 0, anchor: .orphaned), quote("late", "s1", 5), quote("mid", "s1", 3),
          quote("early", "s1", 1), quote("other", "s2", 0), quote("unused", "s1", 2),
        ],
        events: [
          Event(id: "b", title: "B", date: EDTFValue("2024"), quotes: ["late", "other", "early"]),
          Event(
            id: "a", title: "A", date: EDTFValue("1992"), dateQuote: "mid",
            quotes: ["early", "gone", "lost"]),
          Event(id: "c", title: "C", dateQuote: "other", quotes: ["late", "other"]),
        ]))
  }()

  @Test func eventsStandInOrderAndAreFoundById() {
    #expect(Self.index.events.map(\.id) == ["a", "b", "c"])
    #expect(Self.index.position(of: "b") == 1)
    #expect(Self.index.event("c")?.title == "C")
    #expect(Self.index.event("d") == nil)
    #expect(Self.index.quote("mid")?.source == "s1")
    #expect(Self.index.source("s2")?.text == "xyz")
  }

  @Test func theQuotesOfAnEventKeepItsOrderWithAnUnlistedDatesQuoteInFront() throws {
    let events = Self.index.events
    let quotes = events.map { Self.index.quotes(of: $0).map(\.id) }
    #expect(quotes == [["mid", "early", "lost"], ["late", "other", "early"], ["late", "other"]])
    #expect(
      events.map { Self.index.sources(of: $0).map(\.id) } == [["s1"], ["s1", "s2"], ["s1", "s2"]])
  }

  @Test func theSourcesOfAnEventThatIsNotInTheTimelineAreFoundToo() {
    let event = Event(id: "b", title: "changed", quotes: ["other"])
    #expect(Self.index.sources(of: event).map(\.id) == ["s2"])
  }

  @Test func theCitationsOfASourceStandInTheOrderOfItsText() {
    let citations = Self.index.citations(in: "s1")
    #expect(citations.map(\.quote.id) == ["early", "mid", "late", "lost"])
    #expect(citations.map(\.events) == [["a", "b"], ["a"], ["b", "c"], ["a"]])
    #expect(Self.index.citations(in: "nowhere").isEmpty)
  }

  @Test func repeatedIdsDoNotTrapAndTheFirstCounts() {
    let index = TimelineIndex(
      Timeline(
        sources: [Source(id: "s", text: "1"), Source(id: "s", text: "2")],
        events: [Event(id: "e", title: "1"), Event(id: "e", title: "2")]))
    #expect(index.source("s")?.text == "1")
    #expect(index.events.count == 2)
    #expect(index.position(of: "e") == 0)
  }
}
