import Testing

@testable import TerminalUI

@Suite("The visible form of text")
struct VisibleTextTests {
  @Test(
    "shows what would act on the terminal",
    arguments: [
      ("\u{1B}[31m", "^[[31m"), ("\0", "^@"), ("\u{7F}", "^?"), ("\r\n", "^M^J"), ("a\tb", "a b"),
      ("\u{9B}2J", "<U+009B>2J"), ("\u{85}", "<U+0085>"), ("\u{202E}abc", "<U+202E>abc"),
      ("\u{2066}", "<U+2066>"), ("\u{2028}", "<U+2028>"), ("\u{E000}", "<U+E000>"),
      ("\u{FFFF}", "<U+FFFF>"), ("\u{10FFFF}", "<U+10FFFF>"), ("\u{7}", "^G"), ("\u{E}", "^N"),
    ])
  func shown(text: String, visible: String) {
    #expect(DisplayWidth.visible(text) == visible)
  }

  @Test(
    "leaves out what has no shape",
    arguments: [
      ("Bel\u{AD}gique", "Belgique"), ("a\u{200B}b", "ab"), ("\u{FEFF}a", "a"),
      ("a\u{200F}b", "ab"), ("a\u{2060}b", "ab"), ("a\u{E0041}b", "ab"),
    ])
  func droppedCharacters(text: String, visible: String) {
    #expect(DisplayWidth.visible(text) == visible)
  }

  @Test("keeps at most four combining marks on a character")
  func clampsMarks() {
    let stack = "z" + String(repeating: "\u{301}", count: 1000)
    #expect(DisplayWidth.visible(stack).unicodeScalars.count == 5)
    let spacing = "क" + String(repeating: "\u{93F}", count: 1000)
    #expect(DisplayWidth.of(spacing) == 5)
  }

  @Test("keeps at most ten scalars of a joined picture")
  func clampsPictures() {
    let chain = "👩" + String(repeating: "\u{200D}👩", count: 500)
    #expect(DisplayWidth.of(chain) == 2)
    #expect(DisplayWidth.visible(chain).unicodeScalars.count == 10)
  }

  @Test("puts a mark without a base on a dotted circle")
  func markWithoutBase() {
    #expect(DisplayWidth.visible("\u{301}a") == "\u{25CC}\u{301}a")
    #expect(DisplayWidth.visible("\n\u{301}") == "^J\u{25CC}\u{301}")
  }

  @Test("never holds a control character, whatever the text")
  func neverHoldsControls() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in DisplayWidth.visible("a" + String(Character(scalar))).unicodeScalars {
        let isControl = shown.value < 0x20 || (0x7F..<0xA0).contains(shown.value)
        let isBidi =
          (0x202A...0x202E).contains(shown.value) || (0x2066...0x2069).contains(shown.value)
        if isControl || isBidi {
          Issue.record("U+\(String(value, radix: 16)) is sent")
        }
      }
    }
  }

  @Test(
    "is cut with an ellipsis in the last column",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本", 1, "…"),
      ("abc", 0, ""), ("abc", -1, ""), ("", 4, ""), ("abc\u{AD}", 3, "abc"), ("\u{1B}[m", 2, "^…"),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }
}
