import CNcurses

/// What is handed to ncurses for one glyph of a canvas: one scalar list for each cell it begins.
///
/// Only what terminals agree on is sent, since a terminal that counts other columns than we do
/// moves the rest of its row: a joined picture is sent as its first picture, a flag as its two
/// letters, and a scalar that the C library does not know (newer than it) as a replacement
/// character; each fills exactly the columns that the canvas reckoned with.
struct CellText {
  /// One cell, or two joined, of ncurses.
  struct Cell: Hashable {
    /// Columns from the glyph's left edge.
    let offset: Int
    /// The scalar that fills the columns, then its marks.
    let scalars: [wchar_t]
  }

  private(set) var cells: [Cell] = []
  /// Whether the terminal may join the cells into one picture, so that they must be sent together.
  private(set) var belongTogether = false

  init(_ character: Character, width: Int) {
    let scalars = Array(character.unicodeScalars.prefix(16))
    guard let base = scalars.first else { return }
    if width == 2, scalars.count > 1, scalars[0...1].allSatisfy(Self.isRegionalIndicator) {
      setFlag(scalars[0], scalars[1])
      return
    }
    let columns = Self.libraryWidth(base)
    if columns == width || columns == 1 {
      append(base, marks: scalars.dropFirst())
    } else {
      append("\u{FFFD}", marks: [])
    }
    if width == 2, columns != 2 { cells.append(Cell(offset: 1, scalars: [0x20])) }
  }

  private mutating func setFlag(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    belongTogether = true
    if Self.libraryWidth(first) == 2 {
      cells = [Cell(offset: 0, scalars: [first, second].map(\.wide))]
    } else {
      cells = [Cell(offset: 0, scalars: [first.wide]), Cell(offset: 1, scalars: [second.wide])]
    }
  }

  /// Appends a cell; of the marks those that every terminal puts on the base.
  private mutating func append(_ base: Unicode.Scalar, marks: ArraySlice<Unicode.Scalar>) {
    let agreed = marks.lazy.filter { Self.libraryWidth($0) == 0 && !Self.isJoiner($0) }.prefix(4)
    cells.append(Cell(offset: 0, scalars: ([base] + agreed).map(\.wide)))
  }

  private static func libraryWidth(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? 1 : Int(cn_library_width(scalar.value))
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0xFE00...0xFE0F, 0xE_0000...0xE_0FFF: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// The scalar as C's wide character.
  fileprivate var wide: wchar_t { wchar_t(bitPattern: value) }
}
