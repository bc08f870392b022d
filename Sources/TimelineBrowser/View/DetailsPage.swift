import TerminalUI
import TimelineModel

/// Everything known of an event: date, domains with their reasons, all quotes.
struct DetailsPage {
  let state: BrowserState
  let event: Event

  private var words: InterfaceWords { state.words }
  private var page: FieldPage { FieldPage(state) }
  private var summary: EventSummary { EventSummary(state: state, event: event) }

  var paragraphs: [Paragraph] { title + facts + quotes }

  private var title: [Paragraph] {
    var lines = [Paragraph([Run(event.headline, .plain.strong(true))])]
    if !summary.titleNote.isEmpty { lines.append(Paragraph(summary.titleNote)) }
    return lines + [.blank]
  }

  private var facts: [Paragraph] {
    var lines = [page.field(.fieldDate, summary.date)]
    lines.append(
      page.field(
        .fieldKind, state.symbols.mark(of: event.kind) + " " + words.name(of: event.kind)))
    lines += domains
    lines += page.field(.fieldPeople, event.people)
    lines += page.field(.fieldOrganisations, event.organisations)
    lines += page.field(.fieldPlaces, event.places)
    if let note = event.note { lines.append(page.field(.fieldNote, note)) }
    return lines
  }

  private var domains: [Paragraph] {
    event.domains.enumerated().map { number, match in
      var runs = [words.run(of: match.name)]
      if !match.because.isEmpty {
        let because = match.because.map(words.quoted).joined(separator: ", ")
        runs.append(Run(" " + words.text(.because, ["words": because]), .dim))
      }
      return number == 0 ? page.field(.fieldDomains, runs) : page.more(runs)
    }
  }

  private var quotes: [Paragraph] {
    let quotes = state.catalog.quotes(of: event)
    guard !quotes.isEmpty else { return page.heading(words[.noQuote]) }
    var lines = page.heading(words.count(.quotes, quotes.count))
    for (number, quote) in quotes.enumerated() {
      let label = Run("\(number + 1)", .dim)
      lines.append(Paragraph(summary.text(of: quote), indent: 3, label: label))
      lines.append(Paragraph(facts(of: quote), indent: 3))
    }
    return lines
  }

  private func facts(of quote: Quote) -> [Run] {
    var runs = [Run(words.name(of: quote.kind), .dim)]
    if let source = state.catalog.source(of: quote) {
      runs += [Run(" · ", .dim)] + summary.line(of: source)
    }
    if let note = words.note(on: quote.anchor) {
      runs += [Run(" · ", .dim), Run(note, .uncertain)]
    }
    return runs
  }
}
