import TerminalUI

/// Where the parts of the source screen stand.
struct SourceLayout: Hashable, Sendable {
  let size: Size
  /// The widest line that is read with ease.
  static let widestText = 84
  /// The columns left of the text, where the margin marks stand.
  static let margin = 4

  var hasDetails: Bool { size.rows >= 14 }
  var statusRow: Int { max(0, size.rows - 1) }

  /// The rows of the text.
  var body: Range<Int> {
    if TimelineLayout.isOneLine(size) { return 0..<min(1, size.rows) }
    let first = hasDetails ? 3 : 1
    return first..<max(first, footer.lowerBound)
  }

  /// The rows of the event and the quote, with the line above them.
  var footer: Range<Int> { (hasDetails ? max(0, statusRow - 3) : statusRow)..<statusRow }

  /// The columns of a line of text.
  var textWidth: Int { max(1, min(size.columns - Self.margin - 1, Self.widestText)) }
}
