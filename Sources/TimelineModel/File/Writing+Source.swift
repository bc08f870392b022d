import EDTF

extension JSONWriter {
  /// Writes the fields of a source into the object that is being written.
  public mutating func fields(of source: Source) {
    field("author", source.author, unless: source.unstated.contains(.author))
    objects("blocks", source.blocks, unless: source.unstated.contains(.blocks)) {
      $0.fields(of: $1)
    }
    field("id", source.id)
    field(ifPresent: "language", source.language)
    field(ifPresent: "mediaType", source.mediaType)
    field(ifPresent: "originalBase64", source.originalBase64)
    field(ifPresent: "published", source.published?.description)
    field(ifPresent: "publishedBasis", source.publishedBasis?.rawValue)
    selectors(
      "publishedQuote", source.publishedQuote, unless: source.unstated.contains(.publishedQuote))
    field(ifPresent: "publisher", source.publisher)
    field(ifPresent: "replaces", source.replaces)
    field(ifPresent: "reports", source.reports)
    field(ifPresent: "retrieved", source.retrieved)
    field(ifPresent: "sha256", source.sha256)
    field("text", source.text)
    field(ifPresent: "title", source.title)
    field("type", LineType.source.rawValue)
    field(ifPresent: "url", source.url)
    fields(of: source.unknownFields)
  }

  private mutating func fields(of block: Block) {
    field("end", block.end)
    field("kind", block.kind.rawValue)
    field("start", block.start)
    fields(of: block.unknownFields)
  }
}
