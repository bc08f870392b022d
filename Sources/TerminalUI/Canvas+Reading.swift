extension Canvas {
  /// A glyph where it stands, for a terminal to show.
  public struct Placed: Hashable, Sendable {
    /// The column of its left half.
    public let column: Int
    /// What is shown.
    public let character: Character
    /// The columns it fills: 1 or 2.
    public let width: Int
    /// What it means.
    public let style: Style
  }

  /// The rows as text without trailing blanks, for snapshots.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var characters = cells(inRow: row).filter { $0.width > 0 }.map(\.character)
      while characters.last == " " { characters.removeLast() }
      return String(characters)
    }
  }

  /// Gives the glyphs of a row from left to right; nothing for a row outside the canvas.
  public func forEachGlyph(inRow row: Int, _ body: (Placed) -> Void) {
    for (column, cell) in cells(inRow: row).enumerated() where cell.width > 0 {
      body(
        Placed(
          column: column, character: cell.character, width: Int(cell.width), style: cell.style))
    }
  }

  /// The style of a cell; nil outside the canvas.
  public func style(at position: Position) -> Style? {
    guard (0..<size.rows).contains(position.row), (0..<size.columns).contains(position.column)
    else { return nil }
    return cells[position.row * size.columns + position.column].style
  }

  /// Whether a row looks the same in another canvas of the same size.
  public func hasSameRow(_ row: Int, as other: Canvas) -> Bool {
    size == other.size && cells(inRow: row) == other.cells(inRow: row)
  }

  private func cells(inRow row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }
}
