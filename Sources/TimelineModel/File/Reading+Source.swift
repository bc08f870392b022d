extension Source {
  /// Reads a source from the fields of its line, `type` taken away.
  init(_ reader: consuming FieldReader) throws(FieldError) {
    self.init(id: try reader.required("id"), text: try reader.required("text"))
    title = try reader.string("title")
    publisher = try reader.string("publisher")
    author = unstated.read(try reader.strings("author"), .author)
    url = try reader.string("url")
    language = try reader.string("language")
    mediaType = try reader.string("mediaType")
    published = try reader.date("published")
    publishedBasis = try reader.term("publishedBasis")
    let evidence = try reader.objects("publishedQuote") { reader throws(FieldError) in
      try Selector(reader)
    }
    publishedQuote = unstated.read(evidence, .publishedQuote)
    retrieved = try reader.string("retrieved")
    sha256 = try reader.string("sha256")
    originalBase64 = try reader.string("originalBase64")
    reports = try reader.string("reports")
    replaces = try reader.string("replaces")
    let parts = try reader.objects("blocks") { reader throws(FieldError) in try Block(reader) }
    blocks = unstated.read(parts, .blocks)
    unknownFields = reader.rest
  }
}

extension Block {
  init(_ reader: consuming FieldReader) throws(FieldError) {
    self.init(
      kind: BlockKind(rawValue: try reader.required("kind")),
      start: try reader.offset("start"), end: try reader.offset("end"))
    unknownFields = reader.rest
  }
}
