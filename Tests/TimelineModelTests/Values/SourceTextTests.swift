import Testing
import TimelineModel

@Suite struct SourceTextTests {
  /// ASCII; mixed widths; beyond one checkpoint; a grapheme of several scalars at every place.
  static let texts = [
    "", "a", "plain ASCII text", "é", "Où l’été à 14 h 30…", "👩‍👩‍👧‍👦\r\ne\u{301}",
    String(repeating: "abcé", count: 100), String(repeating: "日本語", count: 64),
    String(repeating: "a", count: 63) + "é" + String(repeating: "😀", count: 65),
  ]

  @Test(arguments: texts)
  func everyRangeCutsItsScalars(string: String) {
    let text = SourceText(string)
    let scalars = Array(string.unicodeScalars)
    #expect(text.scalarCount == scalars.count)
    for start in stride(from: 0, through: scalars.count, by: 7) {
      for end in start...scalars.count {
        let cut = text.cut(start: start, end: end).map { Array($0.unicodeScalars) }
        #expect(cut == Array(scalars[start..<end]))
      }
    }
  }

  @Test(arguments: texts)
  func offsetsInBytesAndScalarsCorrespond(string: String) {
    let text = SourceText(string)
    var bytes = 0
    for (number, scalar) in string.unicodeScalars.enumerated() {
      #expect(text.utf8Offset(ofScalar: number) == bytes)
      for inside in 0..<UTF8.width(scalar) {
        #expect(text.scalarOffset(ofUTF8: bytes + inside) == number)
      }
      bytes += UTF8.width(scalar)
    }
    #expect(text.utf8Offset(ofScalar: text.scalarCount) == bytes)
    #expect(text.scalarOffset(ofUTF8: bytes) == text.scalarCount)
  }

  @Test(arguments: [
    (-1, 2), (2, 1), (0, 20), (19, 20), (Int.min, Int.max), (Int.max, Int.max), (Int.min, Int.min),
  ])
  func rangesThatTheTextDoesNotHaveCutNothing(start: Int, end: Int) {
    for string in ["plain ASCII", "accentué"] {
      let text = SourceText(string)
      #expect(text.cut(start: start, end: end) == nil)
      #expect(text.cut(TextPositionSelector(start: start, end: end)) == nil)
    }
  }

  @Test(arguments: [-1, 99, Int.min, Int.max])
  func offsetsThatTheTextDoesNotHaveAreNil(offset: Int) {
    for text in [SourceText("plain"), SourceText("accentué")] {
      #expect(text.utf8Offset(ofScalar: offset) == nil)
      #expect(text.scalarOffset(ofUTF8: offset) == nil)
    }
  }

  @Test func aCutMayDivideWhatLooksLikeOneCharacter() {
    #expect(SourceText("\r\n").cut(start: 1, end: 2).map(String.init) == "\n")
    let accent = SourceText("e\u{301}").cut(start: 1, end: 2)
    #expect(accent.map { Array($0.unicodeScalars) } == ["\u{301}"])
  }
}
