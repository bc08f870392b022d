import CNcurses
import TerminalUI

/// The one place where meaning becomes colours and attributes.
///
/// No colour is used for a background, and with 256 colours only those are used that stand out
/// from black and from white by at least 3.6 to 1 (WCAG's contrast), for nobody tells a program
/// which the terminal has.
struct Palette {
  /// How many colours there are to use.
  enum Depth: Hashable { case none, eight, full }

  /// The colours by what they are for; the raw value is the number of the ncurses pair.
  enum Ink: Int16, CaseIterable {
    case terminal = 0
    case red, magenta, green, blue, yellow, cyan, grey
  }

  let depth: Depth

  /// Prepares the colours of the running screen, or none when the environment says so.
  init(noColor: Bool) {
    guard !noColor, has_colors(), start_color() != ERR, use_default_colors() != ERR else {
      depth = .none
      return
    }
    depth = cn_colors() >= 256 ? .full : .eight
    for ink in Ink.allCases where ink != .terminal {
      init_pair(ink.rawValue, Int16(Self.color(of: ink, depth: depth)), -1)
    }
  }

  /// A palette for reckoning attributes only; colours are not prepared.
  init(depth: Depth) { self.depth = depth }

  /// The number of a colour in ANSI's 8 or xterm's 256, -1 for the terminal's own.
  static func color(of ink: Ink, depth: Depth) -> Int {
    let full = depth == .full
    switch ink {
    case .terminal: return -1
    case .red: return full ? 167 : 1
    case .green: return full ? 28 : 2
    case .yellow: return full ? 100 : 3
    case .blue: return full ? 63 : 4
    case .magenta: return full ? 133 : 5
    case .cyan: return full ? 31 : 6
    case .grey: return full ? 243 : -1
    }
  }

  /// Attributes and colour of a style; a selected row is reversed in the terminal's own colours,
  /// so that it is one even bar.
  func look(of style: Style) -> Look {
    var look = look(of: style.role)
    if style.strong { look.attributes |= cn_bold() }
    if style.underlined { look.attributes |= cn_underline() }
    if style.selected {
      look.attributes |= cn_reverse()
      look.ink = .terminal
    }
    if depth == .none { look.ink = .terminal }
    return look
  }

  private func look(of role: Style.Role) -> Look {
    switch role {
    case .plain, .date, .status: Look()
    case .dim, .rule: depth == .full ? Look(.grey) : Look(attributes: cn_dim())
    case .title, .heading, .key, .notice: Look(attributes: cn_bold())
    case .uncertain: Look(attributes: cn_italic())
    case .chart: Look(.cyan)
    case .domain(let number): look(ofDomain: number)
    case .quote: Look(.cyan, attributes: cn_bold())
    case .currentQuote: Look(attributes: cn_reverse())
    case .dateWords: Look(attributes: cn_bold() | cn_underline())
    case .match: Look(.yellow, attributes: cn_reverse())
    case .error: Look(.red, attributes: cn_bold())
    }
  }

  private func look(ofDomain number: Int) -> Look {
    switch number {
    case 0: Look(.red)
    case 1: Look(.magenta)
    case 2: Look(.green)
    // The blue of eight colours is too dark for a black background unless bold.
    case 3: Look(.blue, attributes: depth == .eight ? cn_bold() : 0)
    case 4: Look(.yellow)
    case 5: Look(.cyan)
    case 6: Look(attributes: cn_bold())
    default: Look()
    }
  }
}

/// Attributes and colour of a piece of text.
struct Look: Hashable {
  var ink: Palette.Ink
  var attributes: attr_t

  init(_ ink: Palette.Ink = .terminal, attributes: attr_t = 0) {
    self.ink = ink
    self.attributes = attributes
  }
}
