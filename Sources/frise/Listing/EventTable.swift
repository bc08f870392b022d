import EDTF
import TerminalUI
import TimelineModel

/// Events as columns for people.
struct EventTable {
  private static let gap = 2

  private var rows: [[String]] = [["ID", "DATE", "KIND", "DOMAINS", "QUOTES", "TITLE"]]

  /// Takes the events in the order of the rows.
  init(_ events: some Sequence<Event>, in index: TimelineIndex) {
    for event in events {
      rows.append([
        VisibleText.of(event.id), Self.date(of: event), event.kind.rawValue,
        event.domains.isEmpty ? "-" : event.domains.map(\.name.rawValue).joined(separator: ","),
        String(index.quotes(of: event).count), VisibleText.of(event.title),
      ])
    }
  }

  /// The lines, all columns but the last as wide as their widest cell.
  var lines: [String] {
    var widths = [Int](repeating: 0, count: rows.first?.count ?? 0)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row.dropLast(), widths) {
        let blanks = width - DisplayWidth.of(cell) + Self.gap
        line += cell + String(repeating: " ", count: max(0, blanks))
      }
      return line + (row.last ?? "")
    }
  }

  /// The EDTF value, or how often the event recurs.
  private static func date(of event: Event) -> String {
    if let date = event.date { return date.description }
    return event.recurrence.map { "every " + VisibleText.of($0) } ?? "-"
  }
}
