import CNcurses
import Testing

@testable import NcursesTerminal

@Suite("What is sent for a character")
struct CellTextTests {
  init() { _ = cn_use_utf8_locale() }

  private func cells(_ character: Character, width: Int) -> [String] {
    CellText(character, width: width).cells.map { cell in
      let text = cell.scalars.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
      return "\(cell.offset)" + text.map { String(Character($0)) }.joined()
    }
  }

  @Test("is the character itself where the C library agrees about its columns")
  func agreed() {
    #expect(cells("a", width: 1) == ["0a"])
    #expect(cells("●", width: 1) == ["0●"])
    #expect(cells("日", width: 2) == ["0日"])
    #expect(cells("e\u{301}", width: 1) == ["0e\u{301}"])
  }

  @Test("is the first picture of a joined one")
  func joined() {
    #expect(cells("👩‍👩‍👧‍👦", width: 2) == ["0👩"])
    #expect(cells("👍🏽", width: 2) == ["0👍"])
    #expect(cells("❤️", width: 2) == ["0❤", "1 "])
    #expect(cells("1️⃣", width: 2) == ["01\u{20E3}", "1 "])
  }

  @Test("fills exactly the columns of the canvas, whatever the character")
  func columns() {
    for value in UInt32(0xA0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for width in 1...2 {
        let text = CellText(Character(scalar), width: width)
        let filled = text.cells.map { cell in
          cell.offset + Int(cn_library_width(UInt32(bitPattern: cell.scalars[0])))
        }
        #expect(filled.last == width, "U+\(String(value, radix: 16)) in \(width)")
      }
    }
  }

  @Test("is both letters of a flag, which belong together")
  func flags() {
    #expect(cells("🇧🇪", width: 2).joined().contains("🇪"))
    #expect(CellText("🇧🇪", width: 2).belongTogether)
    #expect(!CellText("a", width: 1).belongTogether)
  }
}
