import TimelineModel

/// The marks and lines of the screen, in Unicode or in ASCII.
struct Symbols {
  let ascii: Bool

  func mark(of kind: EventKind) -> String {
    switch kind {
    case .occurred: ascii ? "*" : "●"
    case .stated: ascii ? "\"" : "◐"
    case .planned: ascii ? "o" : "○"
    case .reference: ascii ? "." : "·"
    case .recurring: ascii ? "~" : "↻"
    }
  }

  /// Before the date of an event that a search found.
  static let hit = "*"

  var horizontal: Character { ascii ? "-" : "─" }
  var vertical: String { ascii ? "|" : "│" }
  /// The place of the selected event on the strip.
  var place: String { ascii ? "^" : "▲" }
  /// Beside lines of the event's own quotes.
  var ownQuote: String { ascii ? "#" : "▌" }
  /// Beside lines of other events' quotes.
  var otherQuote: String { ascii ? ":" : "┊" }
  /// Around the number of a gap.
  var gap: String { ascii ? "_" : "⋯" }

  /// A bar for a share of the highest, 1 to 8 eighths.
  func bar(eighths: Int) -> String {
    let bars = ascii ? Self.asciiBars : Self.unicodeBars
    return bars[min(max(eighths, 1), bars.count) - 1]
  }

  private static let unicodeBars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiBars = [".", ".", ":", ":", "+", "+", "#", "#"]
}
