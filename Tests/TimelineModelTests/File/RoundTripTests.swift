import EDTF
import Testing
import TimelineModel

@Suite struct RoundTripTests {
  @Test func aRichTimelineIsWrittenAsItWasRead() throws {
    let timeline = try TimelineReader.read(RichTimeline.text)
    #expect(TimelineWriter.text(of: timeline) == RichTimeline.text)
    #expect(TimelineWriter.bytes(of: timeline) == Array(RichTimeline.text.utf8))
  }

  @Test func everyFieldIsRead() throws {
    let timeline = try TimelineReader.read(RichTimeline.text)
    #expect(timeline.title == "Maroc–Belgique")
    let source = try #require(timeline.sources.first)
    #expect(source.author == ["A. Auteur", "B."])
    #expect(source.blocks.map(\.kind) == [.title, BlockKind(rawValue: "aside")])
    #expect(source.published?.description == "2024-04-15")
    #expect(source.publishedBasis == .post)
    #expect(source.publishedQuote.textQuote?.exact == "été")
    #expect(source.replaces == "s0")
    #expect(source.text == "L’été à Rabat.\u{1B}[31m")
    let quote = try #require(timeline.quotes.first)
    #expect(quote.exact == "été")
    #expect(quote.textPosition.map { [$0.start, $0.end] } == [2, 5])
    #expect(quote.selectors.count == 3)
    #expect(quote.kind == .speech)
    #expect(quote.roles == [.date, .fact])
    #expect(quote.speakerBasis == .stated)
    let event = try #require(timeline.events.first)
    #expect(event.date == EDTFValue("2024-04-14/2024-04-16"))
    #expect(event.dateBasis == .relative)
    #expect(event.dateQuote == "q1")
    #expect(event.domains.map(\.name) == [.diplomacy, .defense])
    #expect(event.domains.map(\.score) == [6, nil])
    #expect(event.order == -2)
    #expect(event.star)
    #expect(event.trace == ["span 2–5", "rule fr/x"])
    #expect(timeline.events.last?.recurrence == "P1Y")
  }

  @Test func unknownFieldsAreKeptOnEveryLevel() throws {
    let timeline = try TimelineReader.read(RichTimeline.text)
    #expect(timeline.unknownFields.members.map(\.name) == ["madeBy"])
    #expect(timeline.sources.first?.unknownFields.members.map(\.name) == ["wordCount"])
    #expect(timeline.sources.first?.blocks.first?.unknownFields == ["level": 2])
    let quote = try #require(timeline.quotes.first)
    #expect(quote.unknownFields == ["checked": true])
    #expect(quote.textQuote?.unknownFields == ["rank": 1])
    #expect(quote.textPosition?.unknownFields == ["refinedBy": ["type": "X"]])
    #expect(quote.selectors.last == .other(["type": "CssSelector", "value": "p"]))
    let event = try #require(timeline.events.first)
    #expect(event.unknownFields["confidence"]?.description == "0.250")
    #expect(event.domains.first?.unknownFields["weight"]?.description == "0.5")
    #expect(timeline.events.last?.unknownFields == ["trace": ["steps": [1, 2]]])
  }

  @Test func linesMayStandInAnyOrderWithBlankOnesBetween() throws {
    let shuffled = "\u{FEFF}" + RichTimeline.lines.reversed().joined(separator: "\r\n\r\n \t\n")
    let timeline = try TimelineReader.read(shuffled)
    var ordered = timeline
    ordered.quotes.reverse()
    ordered.events.reverse()
    #expect(TimelineWriter.text(of: ordered) == RichTimeline.text)
  }

  @Test func absentAndEmptyListsAreToldApart() throws {
    for fields in ["", #""people":[],"#, #""people":["X"],"#] {
      let line = #"{"id":"e",\#(fields)"title":"t","type":"event"}"#
      let text = RichTimeline.header + "\n" + line + "\n"
      #expect(TimelineWriter.text(of: try TimelineReader.read(text)) == text)
    }
  }

  @Test func nullMeansAbsentAndIsKept() throws {
    let line = #"{"date":null,"id":"e","kind":null,"note":null,"title":"t","type":"event"}"#
    let text = RichTimeline.header + "\n" + line + "\n"
    var timeline = try TimelineReader.read(text)
    #expect(timeline.events.first?.note == nil)
    #expect(TimelineWriter.text(of: timeline) == text)
    timeline.events[0].note = "now"
    #expect(TimelineWriter.text(of: timeline).contains(#""note":"now","title""#))
  }

  @Test func whatAProgramBuildsIsEqualAfterWritingAndReading() throws {
    let text = "Où ? À Rabat, l’été 😀."
    let quote = Quote(
      id: "q", source: "s",
      selectors: [
        .textQuote(TextQuoteSelector(exact: "À Rabat", prefix: "Où ? ", suffix: ", l’été")),
        .textPosition(TextPositionSelector(start: 5, end: 12)),
      ],
      kind: .caption, roles: [.context], speaker: "X", speakerBasis: .inherited, anchor: .moved)
    let event = Event(
      id: "e", title: "Titre", titleBasis: .person, kind: .planned, date: EDTFValue("2024-22"),
      dateText: "l’été", dateBasis: .inferred, dateQuote: "q",
      dateReference: EDTFValue("2024-04"), dateRule: "r",
      domains: [DomainMatch(name: .energy, score: 3, because: ["gaz"])], people: ["P"],
      modality: .alleged, status: .disputed, star: true, note: "n", order: 4, trace: ["a"],
      notSameAs: ["f"], quotes: ["q"])
    let timeline = Timeline(
      title: "T",
      sources: [
        Source(
          id: "s", text: text, author: ["A"], published: EDTFValue("2024~"),
          publishedBasis: .dateline, blocks: [Block(kind: .paragraph, start: 0, end: 21)])
      ],
      quotes: [quote], events: [event, Event(id: "f", title: "")])
    let written = TimelineWriter.text(of: timeline)
    #expect(try TimelineReader.read(written) == timeline)
    #expect(written.split(separator: "\n").count == 5)
  }

  @Test(arguments: ["", "\n\n", " \t\r\n", "\u{FEFF}"])
  func aFileWithoutLinesIsATimelineWithoutEvents(text: String) throws {
    #expect(try TimelineReader.read(text) == Timeline())
  }

  @Test func theExampleOfTheFormatIsReadWithItsOffsets() throws {
    let text = String(repeating: "x", count: 4120) + String(repeating: "é", count: 98)
    let exact = String(repeating: "é", count: 98)
    let lines = [
      #"{"format":"frise-timeline","title":"Maroc–Belgique","type":"timeline","version":1}"#,
      #"{"id":"s1","text":"\#(text)","type":"source"}"#,
      #"{"anchor":"exact","id":"q7","kind":"speech","roles":["fact"],"selectors":[{"exact":"\#(exact)","#
        + #""prefix":"…","suffix":"…","type":"TextQuoteSelector"},{"end":4218,"start":4120,"#
        + #""type":"TextPositionSelector"}],"source":"s1","speaker":"Alexander De Croo","#
        + #""speakerBasis":"stated","type":"quote"}"#,
    ]
    let file = lines.joined(separator: "\n") + "\n"
    #expect(TimelineWriter.text(of: try TimelineReader.read(file)) == file)
  }
}
