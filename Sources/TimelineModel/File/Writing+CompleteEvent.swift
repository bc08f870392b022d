import EDTF

extension JSONWriter {
  /// Writes an event as an object that is complete in itself: its quotes as objects instead of ids,
  /// and each quote's source as an object with `id`, `title`, `publisher` and `published`.
  ///
  /// This is a line of `frise list --format jsonl` without its end.
  public mutating func completeEvent(_ event: Event, in index: TimelineIndex) {
    object { $0.completeFields(of: event, in: index) }
  }

  /// Writes the fields of an event that is complete in itself into the object that is being written.
  public mutating func completeFields(of event: Event, in index: TimelineIndex) {
    fields(of: event, quotes: index.quotes(of: event)) { writer, quote in
      writer.object { writer in
        writer.fields(of: quote) { $0.citedSource(quote.source, in: index) }
      }
    }
  }

  private mutating func citedSource(_ id: SourceID, in index: TimelineIndex) {
    let source = index.source(id)
    object { writer in
      writer.field("id", id)
      writer.field(ifPresent: "published", source?.published?.description)
      writer.field(ifPresent: "publisher", source?.publisher)
      writer.field(ifPresent: "title", source?.title)
    }
  }
}
