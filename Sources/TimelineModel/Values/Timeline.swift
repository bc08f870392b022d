/// Events with their quotes and the sources that the quotes stand in.
public struct Timeline: Hashable, Sendable {
  /// What the timeline is about.
  public var title: String?
  /// The documents.
  public var sources: [Source]
  /// The quotes of the documents.
  public var quotes: [Quote]
  /// The events, in the order of the file; ``EventOrder`` gives the order on the screen.
  public var events: [Event]
  /// Fields of the timeline itself that this version does not know, kept as they were.
  public var unknownFields: JSONObject

  /// Creates a timeline.
  public init(
    title: String? = nil, sources: [Source] = [], quotes: [Quote] = [], events: [Event] = [],
    unknownFields: JSONObject = [:]
  ) {
    self.title = title
    self.sources = sources
    self.quotes = quotes
    self.events = events
    self.unknownFields = unknownFields
  }
}
