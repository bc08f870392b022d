import Testing
import TimelineModel

@Suite struct CombiningTests {
  static let timeline = Timeline(
    title: "T",
    sources: [Source(id: "s", text: "abc", replaces: "r"), Source(id: "r", text: "")],
    quotes: [
      Quote(id: "q", source: "s", selectors: [.textQuote(TextQuoteSelector(exact: "a"))])
    ],
    events: [
      Event(id: "e", title: "E", dateQuote: "q", notSameAs: ["f"], quotes: ["q"]),
      Event(id: "f", title: "F", notSameAs: ["e", "elsewhere"]),
    ], unknownFields: ["a": 1])

  @Test func idsThatCollideArePrefixedWithEverythingThatPointsToThem() throws {
    let whole = Timeline.combining([Self.timeline, Self.timeline, Self.timeline])
    #expect(whole.sources.map(\.id) == ["s", "r", "2:s", "2:r", "3:s", "3:r"])
    #expect(whole.sources.map(\.replaces) == ["r", nil, "2:r", nil, "3:r", nil])
    #expect(whole.quotes.map(\.id) == ["q", "2:q", "3:q"])
    #expect(whole.quotes.map(\.source) == ["s", "2:s", "3:s"])
    #expect(whole.events.map(\.id) == ["e", "f", "2:e", "2:f", "3:e", "3:f"])
    #expect(whole.events[2].dateQuote == "2:q")
    #expect(whole.events[2].quotes == ["2:q"])
    #expect(whole.events[3].notSameAs == ["2:e", "elsewhere"])
    #expect(try TimelineReader.read(TimelineWriter.bytes(of: whole)).events == whole.events)
  }

  @Test func idsThatDoNotCollideStay() {
    let other = Timeline(
      title: "U", events: [Event(id: "g", title: "G")], unknownFields: ["a": 2, "b": 3])
    let whole = Timeline.combining([Self.timeline, other, Timeline(title: "T")])
    #expect(whole.events.map(\.id) == ["e", "f", "g"])
    #expect(whole.title == "T · U")
    #expect(whole.unknownFields == ["a": 1, "b": 3])
  }

  @Test func aPrefixNeverMakesANewCollision() {
    let first = Timeline(events: ["e", "2:e"].map { Event(id: $0, title: "") })
    let second = Timeline(events: ["e", "2:2:e"].map { Event(id: $0, title: "") })
    let whole = Timeline.combining([first, second])
    #expect(whole.events.map(\.id) == ["e", "2:e", "2:2:2:e", "2:2:e"])
  }

  @Test func oneTimelineStaysAsItIs() {
    #expect(Timeline.combining([Self.timeline]) == Self.timeline)
    #expect(Timeline.combining([]) == Timeline())
  }
}
