import TerminalUI
import TimelineModel

/// An event in a few lines: its date and why, a quote, the quote's source.
struct EventSummary {
  let state: BrowserState
  let event: Event

  var words: InterfaceWords { state.words }

  /// The date in full, how it was reckoned and from which words.
  var date: [Run] {
    let isCertain = event.date.map { !$0.isQualified } ?? true
    var runs = [Run(state.dates.long(of: event), isCertain ? .date : .uncertain)]
    if !basis.isEmpty { runs += [Run(" · ", .dim), Run(basis)] }
    let notes = [words.note(on: event.modality), words.note(on: event.status)].compactMap { $0 }
    for note in notes { runs += [Run(" · ", .dim), Run(note, .uncertain)] }
    return runs
  }

  private var basis: String {
    let name = event.dateBasis.map(words.name)
    let text = event.dateText.map { words.quoted($0.singleLine()) }
    let said =
      switch (name, text) {
      case (let name?, let text?): words.text(.basisWithWords, ["basis": name, "words": text])
      case (let name, let text): name ?? text ?? ""
      }
    guard let reference = event.dateReference.map(state.dates.long), event.dateBasis != .explicit
    else { return said }
    return words.text(.basisWithReference, ["basis": said, "date": reference])
  }

  /// A quote with its speaker.
  func text(of quote: Quote) -> [Run] {
    var runs = [Run(words.quotedOnce(quote.exact.singleLine()))]
    if let speaker = quote.speaker {
      runs.append(Run(" " + words.text(.speaker, ["name": speaker]), .dim))
    }
    return runs
  }

  /// A source's title, language and date; a long title is cut, the rest is not.
  func line(of source: Source, width: Int = .max) -> [Run] {
    let facts = [
      source.language.map(words.language), state.publication(of: source, withBasis: false),
    ]
    let rest = facts.compactMap { $0 }.map { " · " + $0 }.joined()
    let room = max(12, width - DisplayWidth.of(rest))
    return [
      Run(DisplayWidth.truncated(source.name, to: room), .dim),
      Run(rest, .dim),
    ]
  }

  /// Whether the title is the importer's, where it matters to say so.
  var titleNote: [Run] {
    event.titleBasis == .machine ? [Run(words[.machineTitle], .dim)] : []
  }
}

extension BrowserState {
  /// When a source was published, and how that is known.
  func publication(of source: Source, withBasis: Bool) -> String {
    guard let published = source.published else { return words[.publishedUnknown] }
    let date = words.text(.publishedOn, ["date": dates.long(published)])
    guard withBasis, let basis = source.publishedBasis else { return date }
    return words.text(.publishedWithBasis, ["published": date, "basis": words.name(of: basis)])
  }
}
