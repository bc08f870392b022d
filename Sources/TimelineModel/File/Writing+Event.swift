import EDTF

extension JSONWriter {
  /// Writes the fields of an event into the object that is being written.
  public mutating func fields(of event: Event) {
    fields(of: event, quotes: event.quotes) { $0.string($1) }
  }

  /// Writes the fields of an event, its quotes as `writeQuote` writes them.
  mutating func fields<Element>(
    of event: Event, quotes: [Element], _ writeQuote: (inout JSONWriter, Element) -> Void
  ) {
    dateFields(of: event)
    objects("domains", event.domains, unless: event.unstated.contains(.domains)) {
      $0.fields(of: $1)
    }
    field("id", event.id)
    field("kind", event.kind.rawValue, unless: event.leavesOut(.kind, event.kind == .occurred))
    let modality = event.modality
    field("modality", modality.rawValue, unless: event.leavesOut(.modality, modality == .asserted))
    field("notSameAs", event.notSameAs, unless: event.unstated.contains(.notSameAs))
    field(ifPresent: "note", event.note)
    if let order = event.order { field("order", order) }
    field("organisations", event.organisations, unless: event.unstated.contains(.organisations))
    field("people", event.people, unless: event.unstated.contains(.people))
    field("places", event.places, unless: event.unstated.contains(.places))
    list("quotes", quotes, unless: event.unstated.contains(.quotes), writeQuote)
    field(ifPresent: "recurrence", event.recurrence)
    if !event.leavesOut(.star, !event.star) { field("star", event.star) }
    field("status", event.status.rawValue, unless: event.leavesOut(.status, event.status == .new))
    field("title", event.title)
    field(ifPresent: "titleBasis", event.titleBasis?.rawValue)
    field("trace", event.trace, unless: event.unstated.contains(.trace))
    field("type", LineType.event.rawValue)
    fields(of: event.unknownFields)
  }

  private mutating func dateFields(of event: Event) {
    field(ifPresent: "date", event.date?.description)
    field(ifPresent: "dateBasis", event.dateBasis?.rawValue)
    field(ifPresent: "dateQuote", event.dateQuote)
    field(ifPresent: "dateReference", event.dateReference?.description)
    field(ifPresent: "dateRule", event.dateRule)
    field(ifPresent: "dateText", event.dateText)
  }

  private mutating func fields(of match: DomainMatch) {
    field("because", match.because, unless: match.unstated.contains(.because))
    field("name", match.name.rawValue)
    if let score = match.score { field("score", score) }
    fields(of: match.unknownFields)
  }
}

extension Event {
  fileprivate func leavesOut(_ field: UnstatedFields, _ isDefault: Bool) -> Bool {
    isDefault && unstated.contains(field)
  }
}
