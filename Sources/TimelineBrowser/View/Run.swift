import TerminalUI

/// A piece of text in one style.
struct Run: Hashable, Sendable {
  var text: String
  var style: Style

  init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

extension [Run] {
  /// The columns that the runs fill one after the other.
  var width: Int { reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The runs cut to a number of columns, with an ellipsis where something is cut.
  func truncated(to width: Int) -> [Run] {
    var left = width
    var shown: [Run] = []
    for (number, run) in enumerated() {
      let columns = DisplayWidth.of(run.text)
      let isLast = number == count - 1
      if columns < left || columns == left && isLast {
        shown.append(run)
        left -= columns
      } else {
        let text = isLast ? run.text : run.text + " …"
        shown.append(Run(DisplayWidth.truncated(text, to: left), run.style))
        break
      }
    }
    return shown
  }
}

extension Canvas {
  /// Puts runs one after the other, cut to `width` columns; returns the columns used.
  @discardableResult
  mutating func put(_ runs: [Run], at position: Position, width: Int) -> Int {
    var used = 0
    for run in runs.truncated(to: max(0, width)) {
      let place = Position(column: position.column + used, row: position.row)
      used += put(run.text, at: place, style: run.style, maxWidth: width - used)
    }
    return used
  }

  /// Puts one text at the left and another at the right of some columns of a row.
  ///
  /// Where both have no room the left one is cut; the right one is left out where it would take
  /// more than half.
  mutating func put(_ left: [Run], _ right: [Run], row: Int, columns: Range<Int>) {
    let wanted = right.width
    let rightWidth = wanted * 2 > columns.count && left.width + wanted >= columns.count ? 0 : wanted
    let leftWidth = columns.count - (rightWidth == 0 ? 0 : rightWidth + 2)
    put(left, at: Position(column: columns.lowerBound, row: row), width: leftWidth)
    if rightWidth > 0 {
      put(
        right, at: Position(column: columns.upperBound - rightWidth, row: row), width: rightWidth)
    }
  }
}
