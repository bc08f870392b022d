import CNcurses
import Glibc
import TerminalUI

/// Draws canvases into the ncurses window of the whole screen; ncurses sends the differences.
@MainActor
struct Painter {
  private let window: UnsafeMutablePointer<WINDOW>
  private let palette: Palette
  private var shown: Canvas?
  private var cursorIsVisible = true
  /// Rows with cells that the terminal may have joined into one picture.
  private var joinedRows: Set<Int> = []

  init(window: UnsafeMutablePointer<WINDOW>, palette: Palette) {
    self.window = window
    self.palette = palette
    leaveok(window, false)
    switchPasteMarks(on: true)
  }

  /// The extent of the screen.
  var size: Size {
    Size(columns: Int(cn_columns(window)), rows: Int(cn_rows(window)))
  }

  /// Brings the terminal into full-screen mode.
  func enter() {
    reset_prog_mode()
    switchPasteMarks(on: true)
  }

  /// Gives the terminal back as it was before the program.
  mutating func leave() {
    switchPasteMarks(on: false)
    setCursorVisible(true)
    endwin()
  }

  /// Takes on a new size; the next canvas is drawn whole.
  mutating func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    shown = nil
  }

  /// Shows a canvas; nothing is sent when it is the one shown already.
  mutating func paint(_ canvas: Canvas) {
    guard canvas != shown else { return }
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil {
      werase(window)
      joinedRows = []
    }
    for row in 0..<min(canvas.size.rows, Int(cn_rows(window))) {
      if let before, canvas.hasSameRow(row, as: before) { continue }
      draw(row, of: canvas)
    }
    place(canvas.cursor)
    shown = canvas
    wnoutrefresh(window)
    doupdate()
  }

  /// Sends the whole screen anew.
  mutating func repaint() {
    cn_distrust_screen()
    if let shown { place(shown.cursor) }
    wnoutrefresh(window)
    doupdate()
  }

  private mutating func draw(_ row: Int, of canvas: Canvas) {
    let wasJoined = joinedRows.remove(row) != nil
    var isJoined = false
    canvas.forEachGlyph(inRow: row) { glyph in
      let look = palette.look(of: glyph.style)
      let text = CellText(glyph.character, width: glyph.width)
      isJoined = isJoined || text.belongTogether
      for cell in text.cells {
        cn_put(
          window, Int32(row), Int32(glyph.column + cell.offset), cell.scalars,
          Int32(cell.scalars.count), look.attributes, look.ink.rawValue)
      }
    }
    if isJoined { joinedRows.insert(row) }
    if isJoined || wasJoined { cn_distrust_row(window, Int32(row)) }
  }

  private mutating func place(_ cursor: Position?) {
    guard let cursor, (0..<Int(cn_rows(window))).contains(cursor.row),
      (0..<Int(cn_columns(window))).contains(cursor.column)
    else { return setCursorVisible(false) }
    wmove(window, Int32(cursor.row), Int32(cursor.column))
    setCursorVisible(true)
  }

  private mutating func setCursorVisible(_ visible: Bool) {
    guard visible != cursorIsVisible else { return }
    cursorIsVisible = visible
    curs_set(visible ? 1 : 0)
  }

  /// Bracketed paste, a mode that terminals which do not have it ignore.
  private func switchPasteMarks(on: Bool) {
    guard cn_understands_ansi() else { return }
    cn_send(STDOUT_FILENO, on ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }
}
