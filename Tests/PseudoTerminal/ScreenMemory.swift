import CVTerm

/// libvterm's picture of the terminal.
final class ScreenMemory {
  private let handle: OpaquePointer
  private(set) var columns: Int
  private(set) var rows: Int

  init?(columns: Int, rows: Int) {
    guard let handle = cv_new(Int32(rows), Int32(columns)) else { return nil }
    self.handle = handle
    self.columns = columns
    self.rows = rows
  }

  deinit { cv_free(handle) }

  func resize(columns: Int, rows: Int) {
    cv_resize(handle, Int32(rows), Int32(columns))
    self.columns = columns
    self.rows = rows
  }

  func write(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { cv_write(handle, $0.baseAddress, $0.count) }
  }

  /// What the terminal answers to queries of the program.
  func takeAnswer() -> [UInt8] {
    var bytes = [CChar](repeating: 0, count: 1024)
    let count = cv_take_answer(handle, &bytes, bytes.count)
    return bytes.prefix(count).map(UInt8.init(bitPattern:))
  }

  func snapshot() -> Screen {
    var row: Int32 = 0
    var column: Int32 = 0
    cv_get_cursor(handle, &row, &column)
    let cells = (0..<rows).map { row in
      (0..<columns).map { column in Screen.Cell(cv_get(handle, Int32(row), Int32(column))) }
    }
    return Screen(
      rows: cells, cursorColumn: Int(column), cursorRow: Int(row),
      cursorIsVisible: cv_cursor_is_visible(handle), isAlternate: cv_is_alternate(handle))
  }
}

extension Screen.Cell {
  fileprivate init(_ cell: cv_cell) {
    var text = ""
    withUnsafeBytes(of: cell.scalars) { memory in
      for value in memory.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
    }
    self.init(
      text: text, width: Int(cell.width), bold: cell.bold, underline: cell.underline,
      italic: cell.italic, reverse: cell.reverse, foreground: Screen.Color(cell.foreground),
      background: Screen.Color(cell.background))
  }
}

extension Screen.Color {
  fileprivate init(_ number: Int32) {
    switch number {
    case ..<0: self = .terminal
    case 0..<256: self = .palette(Int(number))
    default: self = .rgb(Int(number) & 0xFFFFFF)
    }
  }
}
