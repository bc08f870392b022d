import EDTF
import TextImport
import TerminalUI
import TimelineModel

/// Temporal expressions as columns for people: offsets, type, value, EDTF value, words.
enum TimexTable {
  private static let widths = [8, 8, 10, 22, 23]

  /// The names of the columns.
  static let heading = row(["START", "END", "TYPE", "VALUE", "EDTF"], last: "TEXT")

  /// One line an expression.
  static func append(_ document: TaggedDocument, to bytes: inout [UInt8]) {
    for (expression, range) in zip(document.expressions, document.scalarRanges) {
      let cells = [
        String(range.lowerBound), String(range.upperBound), expression.type.rawValue,
        expression.value, expression.edtf?.description ?? "-",
      ]
      bytes += row(cells, last: expression.text)
    }
  }

  private static func row(_ cells: [String], last: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (cell, width) in zip(cells, widths) {
      bytes += cell.utf8
      bytes += repeatElement(UInt8(ascii: " "), count: max(1, width - cell.utf8.count))
    }
    bytes += VisibleText.of(last).utf8
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
