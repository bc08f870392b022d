import Testing

@testable import TerminalUI

@Suite("The width of text")
struct DisplayWidthTests {
  @Test(
    "counts columns grapheme by grapheme",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("日", 2), ("Ａ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("🙂", 2), ("\u{1FAE9}", 2), ("\u{1FAC8}", 2), ("👩‍👩‍👧‍👦", 2), ("👍🏽", 2), ("🇧🇪", 2), ("🇧", 2),
      ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("1\u{20E3}", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("●", 1), ("…", 1), ("\u{A0}", 1),
      ("कि", 2), ("क्ष", 2), ("\u{AD}", 0), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{200E}", 0), ("", 0),
      ("שלום", 4), ("\u{301}", 1), ("丈\u{FE00}", 2), ("\u{1F3FD}", 2),
    ])
  func graphemes(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test("does not change when a text is shown in its visible form")
  func sameForVisibleForm() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let visible = DisplayWidth.visible(text)
      #expect(DisplayWidth.of(visible) == DisplayWidth.of(text), "U+\(String(value, radix: 16))")
    }
  }

  @Test("comes from tables whose ranges rise without overlap")
  func tablesAreSorted() {
    let tables = [
      WidthTable.wide, WidthTable.zero, WidthTable.pictureOnRequest, WidthTable.spacingMark,
    ]
    for table in tables {
      #expect(table.count.isMultiple(of: 2))
      for index in table.indices.dropFirst() {
        let rises = table[index - 1] < table[index]
        let single = index.isMultiple(of: 2) == false && table[index - 1] == table[index]
        #expect(rises || single, "at \(index)")
      }
    }
  }
}
