import TerminalUI

/// A paragraph of a page: runs that are wrapped at words.
struct Paragraph: Hashable, Sendable {
  var runs: [Run]
  /// The columns left of every line.
  var indent: Int
  /// What stands in those columns of the first line.
  var label: Run?

  init(_ runs: [Run], indent: Int = 0, label: Run? = nil) {
    self.runs = runs
    self.indent = indent
    self.label = label
  }

  static let blank = Paragraph([])

  /// The paragraph's lines at a width, at least one.
  func lines(width: Int) -> [[Run]] {
    var text = ""
    var spans: [StyleSpan] = []
    var start = 0
    for run in runs {
      text += run.text
      let end = start + run.text.unicodeScalars.count
      spans.append(StyleSpan(range: start..<end, style: run.style))
      start = end
    }
    let lines = TextWrapper.lines(of: text[...], width: width - indent)
    return lines.enumerated().map { number, line in
      margin(isFirst: number == 0) + line.runs(base: .plain, spans: spans)
    }
  }

  private func margin(isFirst: Bool) -> [Run] {
    guard indent > 0 else { return [] }
    guard isFirst, let label else { return [Run(String(repeating: " ", count: indent))] }
    let text = DisplayWidth.truncated(label.text, to: indent - 1)
    let blank = String(repeating: " ", count: indent - DisplayWidth.of(text))
    return [Run(text, label.style), Run(blank)]
  }
}
