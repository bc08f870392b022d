import TimelineModel

extension Event {
  /// The title as screens show it: on one line, and never endless.
  var headline: String { title.singleLine(limit: 300) }
}

extension Source {
  /// The title, or else the id, as screens show it.
  var name: String { (title ?? id).singleLine(limit: 300) }
}
