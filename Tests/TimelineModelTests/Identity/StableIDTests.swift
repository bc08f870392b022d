import Testing
import TimelineModel

@Suite struct StableIDTests {
  @Test func aSourceIsNamedByTheFirstTwelveDigitsOfItsHash() {
    #expect(StableID.source(bytes: "abc".utf8) == "ba7816bf8f01")
    #expect(StableID.source(sha256: SHA256.hexDigest(of: "abc".utf8)) == "ba7816bf8f01")
  }

  @Test func aQuoteIsNamedByItsSourceAndOffsets() {
    #expect(
      StableID.quote(source: "ba7816bf8f01", start: 4120, end: 4218) == "ba7816bf8f01-4120-4218")
  }

  @Test func anEventIsNamedBySourceSpanAndOrdinal() {
    let id = StableID.event(source: "s", start: 1, end: 23, ordinal: 0)
    #expect(id.count == 12)
    #expect(id == StableID.event(source: "s", start: 1, end: 23, ordinal: 0))
    let others = [
      StableID.event(source: "t", start: 1, end: 23, ordinal: 0),
      StableID.event(source: "s", start: 12, end: 3, ordinal: 0),
      StableID.event(source: "s", start: 1, end: 2, ordinal: 3),
      StableID.event(source: "s", start: 1, end: 23, ordinal: 1),
    ]
    #expect(Set(others + [id]).count == 5)
  }
}
