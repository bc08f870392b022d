extension Quote {
  /// Reads a quote from the fields of its line, `type` taken away.
  init(_ reader: consuming FieldReader) throws(FieldError) {
    let id = try reader.required("id")
    let source = try reader.required("source")
    let selectors = try reader.objects("selectors") { reader throws(FieldError) in
      try Selector(reader)
    }
    guard let selectors else {
      throw reader.missing("selectors", expected: "a list with a TextQuoteSelector")
    }
    guard selectors.textQuote != nil else {
      let problem = TimelineFileError.Problem.unexpected(
        found: "no TextQuoteSelector", expected: "a list with one")
      throw FieldError(field: reader.path.field("selectors"), problem: problem)
    }
    self.init(id: id, source: source, selectors: selectors)
    kind = unstated.read(try reader.term("kind"), .kind, default: .narration)
    roles = unstated.read(try reader.terms("roles"), .roles)
    speaker = try reader.string("speaker")
    speakerBasis = try reader.string("speakerBasis").map(SpeakerBasis.init(rawValue:))
    anchor = unstated.read(try reader.term("anchor"), .anchor, default: .exact)
    unknownFields = reader.rest
  }
}

extension Selector {
  init(_ reader: consuming FieldReader) throws(FieldError) {
    let whole = reader.rest
    switch reader.value("type") {
    case "TextQuoteSelector": self = .textQuote(try TextQuoteSelector(reader))
    case "TextPositionSelector": self = .textPosition(try TextPositionSelector(reader))
    default: self = .other(whole)
    }
  }
}

extension TextQuoteSelector {
  init(_ reader: consuming FieldReader) throws(FieldError) {
    self.init(
      exact: try reader.required("exact"),
      prefix: try reader.string("prefix"), suffix: try reader.string("suffix"))
    unknownFields = reader.rest
  }
}

extension TextPositionSelector {
  init(_ reader: consuming FieldReader) throws(FieldError) {
    self.init(start: try reader.offset("start"), end: try reader.offset("end"))
    unknownFields = reader.rest
  }
}
