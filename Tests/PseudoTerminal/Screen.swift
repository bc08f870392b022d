/// What a terminal shows at one moment.
public struct Screen: Hashable, Sendable {
  /// One column of a row.
  public struct Cell: Hashable, Sendable {
    /// The character with its marks; empty where nothing was written and in the right half of a
    /// wide character.
    public var text: String
    /// Columns that the terminal gives the character.
    public var width: Int
    /// Whether it is bold.
    public var bold = false
    /// Whether it is underlined.
    public var underline = false
    /// Whether it is italic.
    public var italic = false
    /// Whether its colours are swapped.
    public var reverse = false
    /// The colour of the character.
    public var foreground: Color = .terminal
    /// The colour behind the character.
    public var background: Color = .terminal
  }

  /// A colour as the program asked for it.
  public enum Color: Hashable, Sendable {
    /// The terminal's own.
    case terminal
    /// A number of the palette, 0 to 255.
    case palette(Int)
    /// Red, green and blue in one number.
    case rgb(Int)
  }

  /// The cells, row by row.
  public var rows: [[Cell]]
  /// The column and row where the cursor stands, from 0.
  public var cursor: (column: Int, row: Int) { (cursorColumn, cursorRow) }
  var cursorColumn: Int
  var cursorRow: Int
  /// Whether the cursor is shown.
  public var cursorIsVisible: Bool
  /// Whether the terminal is in the alternate screen that full-screen programs use.
  public var isAlternate: Bool

  /// The rows as text without trailing blanks.
  public var lines: [String] {
    rows.map { row in
      var line = ""
      var column = 0
      while column < row.count {
        line += row[column].text.isEmpty ? " " : row[column].text
        column += max(1, row[column].width)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows as one text.
  public var text: String { lines.joined(separator: "\n") }

  /// Whether some row holds a text.
  public func shows(_ part: String) -> Bool {
    lines.contains { $0.contains(part) }
  }

  /// The cell at a place; nil outside.
  public func cell(column: Int, row: Int) -> Cell? {
    guard rows.indices.contains(row), rows[row].indices.contains(column) else { return nil }
    return rows[row][column]
  }
}
