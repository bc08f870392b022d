import TerminalUI

/// Where the parts of a page stand: a title, a list or text, the last line.
struct PageLayout: Hashable, Sendable {
  let size: Size

  var statusRow: Int { max(0, size.rows - 1) }

  var body: Range<Int> {
    if TimelineLayout.isOneLine(size) { return 0..<min(1, size.rows) }
    let first = size.rows >= 7 ? 2 : 1
    return first..<max(first, statusRow)
  }

  /// The columns of a line of text.
  var textWidth: Int { max(1, min(size.columns - 2, SourceLayout.widestText)) }
}
