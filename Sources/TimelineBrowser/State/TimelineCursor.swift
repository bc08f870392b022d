/// The place on the timeline screen: an event, not a row.
struct TimelineCursor: Hashable, Sendable {
  /// The rank of the event that a person chose; it outlives a filter that hides it.
  var anchor: Int?
  /// The place of the selected event among those shown.
  var place = 0
  /// The row at the top of the list.
  var top = 0
}
