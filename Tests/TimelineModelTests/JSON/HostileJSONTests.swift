import Foundation
import SeededRandom
import Testing
import TimelineModel

@Suite struct HostileJSONTests {
  @Test(arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func deepNestingIsRefusedInsteadOfExhaustingTheStack(opening: String) {
    let text = String(repeating: opening, count: 1_000_000)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
    #expect(error?.problem == .deeperThan(128))
  }

  @Test func theDeepestNestingThatIsReadIsWrittenAgain() throws {
    let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSONValue(parsing: text).description == text)
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[" + text + "]") }
  }

  @Test func aMegabyteOfAnyOneThingIsRead() throws {
    let megabyte = 1_000_000
    let digits = String(repeating: "7", count: megabyte)
    #expect(try JSONValue(parsing: digits).description == digits)
    let escapes = "\"" + String(repeating: "\\n", count: megabyte / 2) + "\""
    #expect(try JSONValue(parsing: escapes).description == escapes)
    let list = "[" + String(repeating: "false,", count: megabyte / 6) + "0]"
    #expect(try JSONValue(parsing: list).description == list)
  }

  @Test func manyFieldsInFallingOrderAreSorted() throws {
    let names = (0..<50_000).map { String(1_000_000 + $0) }
    let rising = "{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    let falling = "{" + names.reversed().map { "\"\($0)\":0" }.joined(separator: ",") + "}"
    #expect(try JSONValue(parsing: falling).description == rising)
  }

  @Test func randomPiecesOfJSONNeverTrapAndAgreeWithFoundation() throws {
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "1", "-", ".5", "e3", "true", "null",
      " ", "\\u", "d83d", "\\", "é", "\u{0}", "\n", "😀", "0",
    ]
    var random = SeededGenerator(seed: 20_240_414)
    var accepted = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...7, using: &random)
      let text = (0..<length).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      guard let value = try? JSONValue(parsing: text) else { continue }
      accepted += 1
      #expect(try JSONValue(parsing: value.description) == value)
      let data = Data(text.utf8)
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      }
    }
    #expect(accepted > 500)
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededGenerator(seed: 7)
    let valid = Array(#"{"a":["\u00e9\ud83d\ude00",1.5e3,true,null],"é":{"x":-0}}"#.utf8)
    for _ in 0..<20_000 {
      var bytes = valid
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if let value = try? JSONValue(parsing: bytes) {
        #expect(throws: Never.self) { try JSONValue(parsing: value.description) }
      }
    }
  }
}
