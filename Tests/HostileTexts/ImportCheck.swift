import EDTF
public import TextImport
import TimelineModel

/// What holds of every imported document, whatever its bytes.
public struct ImportCheck: Sendable {
  private let document: ImportedDocument
  private let scalars: [Unicode.Scalar]

  /// A check of one document.
  public init(_ document: ImportedDocument) {
    self.document = document
    scalars = Array(document.source.text.unicodeScalars)
  }

  /// The first thing that does not hold, or nil.
  public func problem() -> String? {
    let ids = Set(document.quotes.map(\.id))
    if ids.count != document.quotes.count { return "two quotes with one id" }
    if Set(document.events.map(\.id)).count != document.events.count {
      return "two events with one id"
    }
    for block in document.source.blocks where !isInside(block.start, block.end) {
      return "a block outside the text: \(block.start)..<\(block.end)"
    }
    return document.quotes.lazy.compactMap { fault(in: $0) }.first
      ?? document.events.lazy.compactMap { fault(in: $0, quotes: ids) }.first
  }

  private func isInside(_ start: Int, _ end: Int) -> Bool {
    start >= 0 && start <= end && end <= scalars.count
  }

  private func fault(in quote: Quote) -> String? {
    guard let place = quote.textPosition, isInside(place.start, place.end) else {
      return "a quote outside the text: \(quote.exact.debugDescription)"
    }
    if quote.exact.isEmpty { return "a quote without words at \(place.start)" }
    return quote.exact.unicodeScalars.elementsEqual(scalars[place.start..<place.end])
      ? nil : "a quote with other words than those at its place: \(quote.exact.debugDescription)"
  }

  private func fault(in event: Event, quotes: Set<QuoteID>) -> String? {
    if event.quotes.isEmpty || !event.quotes.allSatisfy(quotes.contains) {
      return "an event without its quotes: \(event.title.debugDescription)"
    }
    if let quote = event.dateQuote, !quotes.contains(quote) { return "no quote of the date" }
    if let date = event.date, EDTFValue(date.description) != date {
      return "a date that does not read back: \(date)"
    }
    return nil
  }
}
