import Testing
import TimelineModel

@Suite struct CompleteEventTests {
  @Test func anEventIsWrittenWithItsQuotesAndTheirSources() throws {
    let index = TimelineIndex(try TimelineReader.read(RichTimeline.text))
    var writer = JSONWriter()
    writer.completeEvent(try #require(index.event("e1")), in: index)
    let value = try JSONValue(parsing: writer.bytes)
    let event = try #require(value.object)
    let quotes = try #require(event["quotes"]?.elements)
    let quote = try #require(quotes.first?.object)
    #expect(event["id"] == "e1")
    #expect(event["date"] == "2024-04-14/2024-04-16")
    #expect(event["confidence"]?.description == "0.250")
    #expect(quotes.count == 2)
    #expect(quote["id"] == "q1")
    #expect(quote["speaker"] == "Alexander De Croo")
    #expect(
      quote["source"] == [
        "id": "s1", "published": "2024-04-15", "publisher": "frise", "title": "Visite",
      ])
    #expect(value.description == String(decoding: writer.bytes, as: UTF8.self))
  }
}
