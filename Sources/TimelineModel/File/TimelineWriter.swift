/// Writes a timeline as JSON Lines, the way ``TimelineReader`` reads it.
public enum TimelineWriter {
  /// The whole file in UTF-8: the timeline, sources, quotes, events, one object a line.
  public static func bytes(of timeline: Timeline) -> [UInt8] {
    var writer = JSONWriter()
    writer.line { $0.fields(of: timeline) }
    for source in timeline.sources { writer.line { $0.fields(of: source) } }
    for quote in timeline.quotes { writer.line { $0.fields(of: quote) } }
    for event in timeline.events { writer.line { $0.fields(of: event) } }
    return writer.bytes
  }

  /// The whole file as text.
  public static func text(of timeline: Timeline) -> String {
    String(decoding: bytes(of: timeline), as: UTF8.self)
  }
}

extension JSONWriter {
  /// Writes an object and ends its line.
  public mutating func line(_ body: (inout JSONWriter) -> Void) {
    object(body)
    endLine()
  }

  /// Writes the fields of the line that describes a timeline.
  mutating func fields(of timeline: Timeline) {
    field("format", TimelineFormat.name)
    field(ifPresent: "title", timeline.title)
    field("type", LineType.timeline.rawValue)
    field("version", TimelineFormat.version)
    fields(of: timeline.unknownFields)
  }
}
