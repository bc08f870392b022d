import TerminalUI

/// The last line: the line being typed, a message, or the keys that do something now.
struct StatusView {
  let state: BrowserState

  func draw(on canvas: inout Canvas) {
    let row = canvas.size.rows - 1
    if case .prompt(let prompt) = state.screens.top {
      draw(prompt, row: row, on: &canvas)
    } else if let notice = state.notice {
      canvas.put(
        [Run(notice, .notice)], at: Position(column: 1, row: row), width: canvas.size.columns - 2)
    } else {
      canvas.put(
        hints(width: canvas.size.columns - 2), at: Position(column: 1, row: row),
        width: canvas.size.columns - 2)
    }
  }

  /// The end of a long line stays in view, and the cursor with it.
  private func draw(_ prompt: Prompt, row: Int, on canvas: inout Canvas) {
    let label = state.words[prompt.label] + " "
    let labelWidth = min(DisplayWidth.of(label), canvas.size.columns / 2)
    canvas.put(label, at: Position(column: 1, row: row), style: .key, maxWidth: labelWidth)
    let start = 1 + labelWidth
    let room = max(1, canvas.size.columns - start - 1)
    let before = DisplayWidth.of(prompt.textBeforeCursor)
    let shift = max(0, before - room + 1)
    let visible = Substring(prompt.text).dropping(columns: shift)
    canvas.put(visible, at: Position(column: start, row: row), style: .plain, maxWidth: room)
    canvas.cursor = Position(column: start + min(before - shift, room), row: row)
  }

  /// As many hints as fit; the last ones, help and the way out, always come first.
  private func hints(width: Int) -> [Run] {
    let all = Hint.hints(in: state.context).compactMap { $0.runs(state) }
    let lasting = Hint.lasting(in: state.context).compactMap { $0.runs(state) }
    let separator = [Run("  ")]
    let reserved = lasting.reduce(0) { $0 + $1.width + 2 }
    var shown: [[Run]] = []
    var used = reserved
    for hint in all {
      guard used + hint.width <= width else { break }
      shown.append(hint)
      used += hint.width + 2
    }
    return Array((shown + lasting).joined(separator: separator))
  }
}

extension Prompt {
  var label: Word {
    switch purpose {
    case .search, .help: .promptSearch
    case .date: .promptDate
    }
  }
}

extension Substring {
  /// The text without the characters that fill its first columns.
  func dropping(columns: Int) -> Substring {
    var rest = self
    var left = columns
    while left > 0, let first = rest.popFirst() { left -= DisplayWidth.of(first) }
    return rest
  }
}
