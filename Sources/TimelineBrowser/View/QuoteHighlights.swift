import TerminalUI
import TimelineModel

/// How the quotes of one event are highlighted in one source.
struct QuoteHighlights {
  let spans: [StyleSpan]

  /// The event's quotes in the source, the current one stronger, its date words underlined.
  init(of event: Event, current: Int, source: SourceID, document: DocumentText, catalog: Catalog) {
    var spans: [StyleSpan] = []
    var currentRange: Range<Int>?
    var dateWords: Range<Int>?
    for (number, quote) in catalog.quotes(of: event).enumerated() {
      guard quote.source == source, let range = quote.range else { continue }
      if number == current {
        currentRange = range
      } else {
        spans.append(StyleSpan(range: range, style: .quote))
      }
      if let text = event.dateText, dateWords == nil || quote.id == event.dateQuote {
        dateWords = document.range(of: text, in: range) ?? dateWords
      }
    }
    if let currentRange { spans.append(StyleSpan(range: currentRange, style: .currentQuote)) }
    if let dateWords {
      let isInCurrent = currentRange?.contains(dateWords.lowerBound) ?? false
      let style: Style = isInCurrent ? .currentQuote : .dateWords
      spans.append(StyleSpan(range: dateWords, style: style.underlined(true)))
    }
    self.spans = spans
  }

  func isMarked(_ line: WrappedLine) -> Bool {
    spans.contains { $0.range.lowerBound < line.end && $0.range.upperBound > line.start }
  }
}
