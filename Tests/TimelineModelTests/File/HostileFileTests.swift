import SeededRandom
import Testing
import TimelineModel

@Suite struct HostileFileTests {
  @Test func aMutatedFileIsReadOrRefusedButNeverTraps() {
    var random = SeededGenerator(seed: 2703)
    let valid = Array(RichTimeline.text.utf8)
    let pieces = [
      "null", "-1", "[]", "{}", "\"\"", "1e999", "99999999999999999999", "\\ud800", "\n",
    ]
    var refused = 0
    for _ in 0..<1_000 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
        bytes.replaceSubrange(start..<end, with: piece)
      }
      do {
        let timeline = try TimelineReader.read(bytes)
        #expect(throws: Never.self) { try TimelineReader.read(TimelineWriter.bytes(of: timeline)) }
      } catch {
        refused += 1
        #expect(!error.description.isEmpty)
      }
    }
    #expect(refused > 300)
  }

  @Test(arguments: ["9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e18"])
  func hugeOffsetsAreRefused(offset: String) {
    let selector = #"{"end":\#(offset),"start":0,"type":"TextPositionSelector"}"#
    let text = RichTimeline.text.replacing(
      #"{"end":5,"refinedBy":{"type":"X"},"start":2,"type":"TextPositionSelector"}"#, with: selector
    )
    #expect(throws: TimelineFileError.self) { try TimelineReader.read(text) }
  }

  @Test func aSourceOfAMegabyteOnOneLineIsCutAtItsEnd() throws {
    let text = String(repeating: "é\\n", count: 500_000)
    let lines = [
      RichTimeline.header,
      #"{"id":"s","text":"\#(text)fin","type":"source"}"#,
      #"{"id":"q","selectors":[{"exact":"fin","type":"TextQuoteSelector"},"#
        + #"{"end":1000003,"start":1000000,"type":"TextPositionSelector"}],"source":"s","type":"quote"}"#,
    ]
    let file = lines.joined(separator: "\n") + "\n"
    #expect(TimelineWriter.text(of: try TimelineReader.read(file)) == file)
  }
}
