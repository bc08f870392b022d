import TerminalUI

/// A stretch of a text, in Unicode scalars, that has a style of its own.
struct StyleSpan: Hashable, Sendable {
  var range: Range<Int>
  var style: Style
}

extension WrappedLine {
  /// The line's characters in runs; of spans that overlap the last one counts.
  func runs(base: Style, spans: [StyleSpan]) -> [Run] {
    let near = spans.filter { $0.range.lowerBound < end && $0.range.upperBound > start }
    guard !near.isEmpty else { return [Run(String(text), base)] }
    var runs: [Run] = []
    var offset = start
    for character in text {
      let style = near.last { $0.range.contains(offset) }?.style ?? base
      if let last = runs.last, last.style == style {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(Run(String(character), style))
      }
      offset += character.unicodeScalars.count
    }
    return runs
  }
}
