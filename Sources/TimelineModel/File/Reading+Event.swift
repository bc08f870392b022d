extension Event {
  /// Reads an event from the fields of its line, `type` taken away.
  init(_ reader: consuming FieldReader) throws(FieldError) {
    self.init(id: try reader.required("id"), title: try reader.required("title"))
    titleBasis = try reader.term("titleBasis")
    kind = unstated.read(try reader.term("kind"), .kind, default: .occurred)
    try readDate(&reader)
    let matches = try reader.objects("domains") { reader throws(FieldError) in
      try DomainMatch(reader)
    }
    domains = unstated.read(matches, .domains)
    people = unstated.read(try reader.strings("people"), .people)
    organisations = unstated.read(try reader.strings("organisations"), .organisations)
    places = unstated.read(try reader.strings("places"), .places)
    modality = unstated.read(try reader.term("modality"), .modality, default: .asserted)
    status = unstated.read(try reader.term("status"), .status, default: .new)
    star = unstated.read(try reader.bool("star"), .star, default: false)
    note = try reader.string("note")
    order = try reader.integer("order")
    trace = unstated.read(reader.steps("trace"), .trace)
    notSameAs = unstated.read(try reader.strings("notSameAs"), .notSameAs)
    quotes = unstated.read(try reader.strings("quotes"), .quotes)
    unknownFields = reader.rest
  }

  private mutating func readDate(_ reader: inout FieldReader) throws(FieldError) {
    date = try reader.date("date")
    dateText = try reader.string("dateText")
    dateBasis = try reader.term("dateBasis")
    dateQuote = try reader.string("dateQuote")
    dateReference = try reader.date("dateReference")
    dateRule = try reader.string("dateRule")
    recurrence = try reader.string("recurrence")
  }
}

extension DomainMatch {
  init(_ reader: consuming FieldReader) throws(FieldError) {
    guard let name: Domain = try reader.term("name") else {
      throw reader.missing("name", expected: alternatives(Domain.allCases.map(\.rawValue)))
    }
    self.init(name: name, score: try reader.integer("score"))
    because = unstated.read(try reader.strings("because"), .because)
    unknownFields = reader.rest
  }
}

extension FieldReader {
  /// A list of texts; the format leaves the shape open, so anything else stays as it is.
  fileprivate mutating func steps(_ name: String) -> [String]? {
    guard case .array(let elements) = rest[name] else { return nil }
    var steps: [String] = []
    for element in elements {
      guard case .string(let step) = element else { return nil }
      steps.append(step)
    }
    _ = value(name)
    return steps
  }
}
