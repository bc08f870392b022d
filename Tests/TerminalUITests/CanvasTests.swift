import Testing

@testable import TerminalUI

@Suite("A canvas")
struct CanvasTests {
  @Test("is blank at first and trims trailing blanks from its lines")
  func blank() {
    let canvas = Canvas(size: Size(columns: 3, rows: 2))
    #expect(canvas.lines == ["", ""])
    #expect(canvas.cursor == nil)
  }

  @Test("puts text at its place and says how many columns it filled")
  func putsText() {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    let used = canvas.put("été 日", at: Position(column: 1, row: 1), style: .date)
    #expect(used == 6)
    #expect(canvas.lines == ["", " été 日"])
    #expect(canvas.style(at: Position(column: 5, row: 1)) == .date)
    #expect(canvas.style(at: Position(column: 6, row: 1)) == .date)
    #expect(canvas.style(at: Position(column: 7, row: 1)) == .plain)
  }

  @Test(
    "clips at every edge",
    arguments: [
      (Position(column: -1, row: 0), ["bc"], 3), (Position(column: 1, row: 0), ["  ab"], 2),
    ] as [(Position, [String], Int)])
  func clipsAtEdges(position: Position, expected: [String], used: Int) {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    #expect(canvas.put("abc", at: position, style: .plain) == used)
    #expect(canvas.lines == expected.map { position.column > 0 ? String($0.dropFirst()) : $0 })
  }

  @Test("ignores rows and columns outside, however far")
  func ignoresOutside() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    for far in [Int.min, -1000, 1000, Int.max] {
      canvas.put("abc", at: Position(column: 0, row: far), style: .plain)
      canvas.put("abc", at: Position(column: far, row: 0), style: .plain)
      canvas.fill(row: far, with: "x", style: .plain)
      canvas.restyle(row: far) { $0.selected(true) }
    }
    #expect(canvas == Canvas(size: Size(columns: 3, rows: 1)))
  }

  @Test("never splits a wide character, neither at the edge nor at the given width")
  func neverSplitsWideCharacters() {
    var canvas = Canvas(size: Size(columns: 3, rows: 2))
    #expect(canvas.put("日本", at: Position(column: 0, row: 0), style: .plain) == 2)
    #expect(
      canvas.put("日本", at: Position(column: 0, row: 1), style: .plain, maxWidth: 1) == 0)
    #expect(canvas.lines == ["日", ""])
  }

  @Test("blanks the other half of a wide character that is overwritten")
  func overwritesHalves() {
    var left = Canvas(size: Size(columns: 4, rows: 1))
    left.put("日本", at: Position(column: 0, row: 0), style: .plain)
    left.put("x", at: Position(column: 0, row: 0), style: .plain)
    #expect(left.lines == ["x 本"])
    var right = Canvas(size: Size(columns: 4, rows: 1))
    right.put("日本", at: Position(column: 0, row: 0), style: .plain)
    right.put("x", at: Position(column: 1, row: 0), style: .plain)
    #expect(right.lines == [" x本"])
    var middle = Canvas(size: Size(columns: 4, rows: 1))
    middle.put("日本", at: Position(column: 0, row: 0), style: .plain)
    middle.put("語", at: Position(column: 1, row: 0), style: .plain)
    #expect(middle.lines == [" 語"])
  }

  @Test("shows the right half of a wide character cut by the left edge as a blank")
  func cutsAtLeftEdge() {
    var canvas = Canvas(size: Size(columns: 3, rows: 1))
    #expect(canvas.put("日x", at: Position(column: -1, row: 0), style: .plain) == 3)
    #expect(canvas.lines == [" x"])
  }

  @Test(
    "of any size can be drawn on",
    arguments: [(0, 0), (0, 5), (5, 0), (1, 1), (-3, -4), (1, 512)])
  func anySize(columns: Int, rows: Int) {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    for row in -1...1 {
      canvas.put("日🇧🇪e\u{301}\u{1B}[31m", at: Position(column: -1, row: row), style: .error)
      canvas.fill(row: row, columns: -5..<5, with: "─", style: .rule)
      canvas.forEachGlyph(inRow: row) { #expect($0.column < max(columns, 0)) }
    }
    #expect(canvas.lines.count == max(rows, 0))
  }

  @Test("draws no more than the largest supported screen")
  func largestScreen() {
    let size = Size(columns: Int.max, rows: Int.max)
    #expect(size == Size(columns: Size.maximumColumns, rows: Size.maximumRows))
  }

  @Test("fills with one column's character, and with blanks when given another")
  func fills() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.fill(row: 0, with: "─", style: .rule)
    canvas.fill(row: 1, with: "日", style: .rule)
    canvas.fill(row: 2, with: "\u{1B}", style: .rule)
    #expect(canvas.lines == ["────", "", ""])
  }

  @Test("gives its glyphs in order, a wide one once")
  func givesGlyphs() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("a日", at: Position(column: 0, row: 0), style: .quote)
    var seen: [String] = []
    canvas.forEachGlyph(inRow: 0) { seen.append("\($0.column)\($0.character)\($0.width)") }
    #expect(seen == ["0a1", "1日2", "3 1"])
  }
}
