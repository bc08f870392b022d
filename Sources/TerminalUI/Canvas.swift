/// A screen full of cells, as a value: what a view draws and a terminal shows.
///
/// Everything put outside is clipped, so that a canvas of any size, also of no cell, is safe.
public struct Canvas: Hashable, Sendable {
  /// One column of a row.
  struct Cell: Hashable, Sendable {
    static let blank = Cell(character: " ", width: 1, style: .plain)

    /// What is shown; a blank in the right half of a wide glyph.
    var character: Character
    /// Columns of the glyph that begins here, 0 in the right half of a wide glyph.
    var width: UInt8
    var style: Style
  }

  /// The canvas's extent.
  public let size: Size
  /// Where the hardware cursor stands; nil hides it. Screen readers follow it.
  public var cursor: Position?
  /// The rows one after the other, each of `size.columns` cells.
  private(set) var cells: [Cell]

  /// Makes a blank canvas.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// Puts the visible form of a text, beginning at a place, and returns the columns it filled.
  ///
  /// What is left of the canvas's left edge is clipped but counted; nothing is put at or beyond
  /// the right edge or `maxWidth` columns, and a wide character is never split. Control
  /// characters, escapes and bidi controls are shown as stand-ins.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, at start: Position, style: Style, maxWidth: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(start.row), start.column < size.columns else { return 0 }
    let available = size.columns.subtractingReportingOverflow(start.column)
    let room = max(0, min(available.overflow ? Int.max : available.partialValue, maxWidth ?? .max))
    var used = 0
    text.forEachGlyph { glyph in
      guard glyph.width <= room - used else { return false }
      set(glyph, column: start.column + used, row: start.row, style: style)
      used += glyph.width
      return true
    }
    return used
  }

  /// Fills a row, or some columns of it, with a character of one column.
  public mutating func fill(
    row: Int, columns: Range<Int>? = nil, with character: Character = " ", style: Style
  ) {
    guard (0..<size.rows).contains(row) else { return }
    let range = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    let filler = character.onlyGlyph.flatMap { $0.width == 1 ? $0 : nil } ?? .blank
    for column in range {
      set(filler, column: column, row: row, style: style)
    }
  }

  /// Gives cells another style and leaves their text.
  public mutating func restyle(
    row: Int, columns: Range<Int>? = nil, _ change: (Style) -> Style
  ) {
    guard (0..<size.rows).contains(row) else { return }
    let range = (columns ?? 0..<size.columns).clamped(to: 0..<size.columns)
    for column in range {
      let index = row * size.columns + column
      cells[index].style = change(cells[index].style)
    }
  }

  private mutating func set(_ glyph: Glyph, column: Int, row: Int, style: Style) {
    let rowStart = row * size.columns
    guard column >= 0 else {
      if column + glyph.width > 0 { set(.blank, column: 0, row: row, style: style) }
      return
    }
    clearWideGlyph(at: column, rowStart: rowStart)
    let index = rowStart + column
    cells[index] = Cell(character: glyph.character, width: UInt8(glyph.width), style: style)
    guard glyph.width == 2 else { return }
    clearWideGlyph(at: column + 1, rowStart: rowStart)
    cells[index + 1] = Cell(character: " ", width: 0, style: style)
  }

  /// Makes both halves of a wide glyph blank before one of them is overwritten.
  private mutating func clearWideGlyph(at column: Int, rowStart: Int) {
    let index = rowStart + column
    switch cells[index].width {
    case 0 where column > 0:
      cells[index - 1] = Cell(character: " ", width: 1, style: cells[index - 1].style)
      cells[index].width = 1
    case 2 where column + 1 < size.columns:
      cells[index + 1] = Cell(character: " ", width: 1, style: cells[index + 1].style)
    default:
      break
    }
  }
}
