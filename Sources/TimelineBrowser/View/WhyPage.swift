import EDTF
import TerminalUI
import TimelineModel

/// Why an event has its date: the words, the rule, the reference, the steps.
struct WhyPage {
  let state: BrowserState
  let event: Event

  private var words: InterfaceWords { state.words }
  private var page: FieldPage { FieldPage(state) }

  var paragraphs: [Paragraph] {
    let title = [Paragraph([Run(event.headline, .plain.strong(true))]), .blank]
    return title + date + reckoning + evidence + trace
  }

  private var date: [Paragraph] {
    var lines = [page.field(.fieldDate, state.dates.long(of: event), style: .date)]
    if let date = event.date { lines.append(page.field(.fieldEDTF, date.description)) }
    if let recurrence = event.recurrence { lines.append(page.field(.fieldRecurrence, recurrence)) }
    return lines
  }

  private var reckoning: [Paragraph] {
    var lines: [Paragraph] = []
    if let text = event.dateText {
      lines.append(page.field(.fieldWords, words.quoted(text.singleLine()), style: .dateWords))
    }
    if let basis = event.dateBasis {
      lines.append(page.field(.fieldBasis, words.explanation(of: basis)))
    }
    if let reference = event.dateReference {
      lines.append(page.field(.fieldReference, state.dates.long(reference)))
    }
    if let rule = event.dateRule { lines.append(page.field(.fieldRule, rule)) }
    return lines
  }

  /// The quote that holds the words, with the words underlined, and its source.
  private var evidence: [Paragraph] {
    guard let quote = event.dateQuote.flatMap(state.catalog.index.quote) else { return [] }
    var lines = page.heading(words[.headingEvidence])
    lines.append(Paragraph(quoteRuns(quote.exact.singleLine()), indent: 2))
    if let source = state.catalog.source(of: quote) {
      let title = source.name
      let published = state.publication(of: source, withBasis: true)
      lines.append(Paragraph([Run(title + " · " + published, .dim)], indent: 2))
    }
    return lines
  }

  private func quoteRuns(_ text: String) -> [Run] {
    let document = DocumentText(text)
    guard let words = event.dateText?.singleLine(),
      let range = document.range(of: words, in: 0..<document.length)
    else { return [Run(text)] }
    return [
      Run(String(document.text(in: 0..<range.lowerBound))),
      Run(words, Style.dateWords.underlined(true)),
      Run(String(document.text(in: range.upperBound..<document.length))),
    ]
  }

  private var trace: [Paragraph] {
    guard !event.trace.isEmpty else { return [] }
    return page.heading(words[.headingTrace])
      + event.trace.map { Paragraph([Run(words.step($0).singleLine())], indent: 2) }
  }
}
