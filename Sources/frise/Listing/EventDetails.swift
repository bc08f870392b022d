import EDTF
import TimelineModel

/// All that is known of an event, as lines for people.
struct EventDetails {
  private static let labelWidth = 14

  /// The lines, without their ends.
  private(set) var lines: [String] = []

  /// Describes an event of a timeline.
  init(_ event: Event, in index: TimelineIndex) {
    lines.append(VisibleText.of(event.title))
    add("id", event.id)
    addDate(of: event)
    add("kind", event.kind.rawValue)
    if event.modality != .asserted { add("modality", event.modality.rawValue) }
    add("status", event.status.rawValue)
    for domain in event.domains { add("domain", Self.words(for: domain)) }
    add("people", event.people)
    add("organisations", event.organisations)
    add("places", event.places)
    add("note", event.note)
    for (number, quote) in index.quotes(of: event).enumerated() {
      addQuote(quote, number: number + 1, from: index.source(quote.source))
    }
  }

  private mutating func addDate(of event: Event) {
    add("date", event.date?.description)
    add("recurrence", event.recurrence)
    add("words", event.dateText.map { "“\($0)”" })
    add("basis", event.dateBasis?.rawValue)
    add("reference", event.dateReference?.description)
    add("rule", event.dateRule)
    add("trace", event.trace)
  }

  private mutating func addQuote(_ quote: Quote, number: Int, from source: Source?) {
    lines.append("")
    add("quote \(number)", "“\(quote.exact)”")
    add("speaker", quote.speaker)
    add("kind", quote.kind.rawValue)
    add("roles", quote.roles.map(\.rawValue))
    if quote.anchor != .exact { add("anchor", quote.anchor.rawValue) }
    let place = quote.textPosition.map { " \($0.start)–\($0.end)" } ?? ""
    add("source", quote.source + place)
    add("title", source?.title)
    add("publisher", source?.publisher)
    add("published", source?.published?.description)
  }

  private mutating func add(_ label: String, _ values: [String]) {
    if !values.isEmpty { add(label, values.joined(separator: ", ")) }
  }

  private mutating func add(_ label: String, _ value: String?) {
    guard let value else { return }
    let blanks = String(repeating: " ", count: max(1, Self.labelWidth - label.count))
    lines.append(label + blanks + VisibleText.of(value))
  }

  private static func words(for match: DomainMatch) -> String {
    guard !match.because.isEmpty else { return match.name.rawValue }
    return match.name.rawValue + " because of " + match.because.joined(separator: ", ")
  }
}
