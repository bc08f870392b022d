import TerminalUI

/// Where the parts of the timeline screen stand.
///
/// On low screens the preview goes first, then the strip, then the filter line.
struct TimelineLayout: Hashable, Sendable {
  let size: Size
  /// Below this size there is one line only.
  static let smallest = Size(columns: 20, rows: 4)
  /// From here on the source stands beside the list, not below it.
  static let columnsForPane = 120

  var isOneLine: Bool { Self.isOneLine(size) }

  static func isOneLine(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }

  var filterRow: Int? { size.rows >= 7 ? 1 : nil }
  var stripRow: Int? { size.rows >= 14 ? 2 : nil }
  var statusRow: Int { max(0, size.rows - 1) }

  /// The rows of the list.
  var list: Range<Int> {
    if isOneLine { return 0..<min(1, size.rows) }
    let first = 1 + (filterRow == nil ? 0 : 1) + (stripRow == nil ? 0 : 1)
    return first..<max(first, preview?.lowerBound ?? statusRow)
  }

  /// The columns of the list.
  var listColumns: Int { pane?.columns.lowerBound ?? size.columns }

  /// The rows of the preview below the list, with the line above it.
  var preview: Range<Int>? {
    guard size.columns < Self.columnsForPane, size.rows >= 16 else { return nil }
    let height = size.rows < 30 ? 4 : size.rows < 42 ? 6 : 9
    return statusRow - height..<statusRow
  }

  /// The rows and columns of the source beside the list.
  var pane: (rows: Range<Int>, columns: Range<Int>)? {
    guard size.columns >= Self.columnsForPane, size.rows >= 10 else { return nil }
    let first = 1 + (filterRow == nil ? 0 : 1) + (stripRow == nil ? 0 : 1)
    return (first..<statusRow, size.columns * 3 / 5..<size.columns)
  }
}
