extension JSONWriter {
  /// Writes the fields of a quote into the object that is being written.
  public mutating func fields(of quote: Quote) {
    fields(of: quote) { $0.string(quote.source) }
  }

  /// Writes the fields of a quote, its source as `writeSource` writes it.
  mutating func fields(of quote: Quote, source writeSource: (inout JSONWriter) -> Void) {
    field("anchor", quote.anchor.rawValue, unless: quote.leavesOut(.anchor, quote.anchor == .exact))
    field("id", quote.id)
    field("kind", quote.kind.rawValue, unless: quote.leavesOut(.kind, quote.kind == .narration))
    let roles = quote.roles.map(\.rawValue)
    field("roles", roles, unless: quote.unstated.contains(.roles))
    selectors("selectors", quote.selectors, unless: false)
    field("source", writeSource)
    field(ifPresent: "speaker", quote.speaker)
    field(ifPresent: "speakerBasis", quote.speakerBasis?.rawValue)
    field("type", LineType.quote.rawValue)
    fields(of: quote.unknownFields)
  }

  /// Writes a field that holds selectors; an empty list only if it is stated.
  mutating func selectors(_ name: String, _ selectors: [Selector], unless isUnstated: Bool) {
    objects(name, selectors, unless: isUnstated) { writer, selector in
      switch selector {
      case .textQuote(let selector): writer.fields(of: selector)
      case .textPosition(let selector): writer.fields(of: selector)
      case .other(let object): writer.fields(of: object)
      }
    }
  }

  private mutating func fields(of selector: TextQuoteSelector) {
    field("exact", selector.exact)
    field(ifPresent: "prefix", selector.prefix)
    field(ifPresent: "suffix", selector.suffix)
    field("type", "TextQuoteSelector")
    fields(of: selector.unknownFields)
  }

  private mutating func fields(of selector: TextPositionSelector) {
    field("end", selector.end)
    field("start", selector.start)
    field("type", "TextPositionSelector")
    fields(of: selector.unknownFields)
  }
}

extension Quote {
  fileprivate func leavesOut(_ field: UnstatedFields, _ isDefault: Bool) -> Bool {
    isDefault && unstated.contains(field)
  }
}
