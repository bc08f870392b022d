/// Which events of a timeline are to be seen.
///
/// Every condition must hold; an empty set is no condition.
public struct EventFilter: Hashable, Sendable {
  /// The event has at least one of these domains.
  public var domains: Set<Domain>
  /// The event is of one of these kinds.
  public var kinds: Set<EventKind>
  /// A person decided one of these about the event; by default anything but hiding it.
  public var statuses: Set<Status>
  /// At least one of the event's quotes stands in one of these sources.
  public var sources: Set<SourceID>
  /// The event's bounds overlap this period.
  public var period: Period
  /// Each of these words begins a word of the event's title, quotes or sources.
  public var search: String
  /// Whether the whole texts of the sources are searched, not only their titles and makers.
  public var searchesSourceTexts: Bool

  /// What a filter shows when nobody asked for more.
  public static let defaultStatuses: Set<Status> = [.new, .confirmed, .disputed]

  /// Creates a filter; without arguments it hides only what a person hid.
  public init(
    domains: Set<Domain> = [],
    kinds: Set<EventKind> = [],
    statuses: Set<Status> = EventFilter.defaultStatuses,
    sources: Set<SourceID> = [],
    period: Period = Period(),
    search: String = "",
    searchesSourceTexts: Bool = false
  ) {
    self.domains = domains
    self.kinds = kinds
    self.statuses = statuses
    self.sources = sources
    self.period = period
    self.search = search
    self.searchesSourceTexts = searchesSourceTexts
  }

  /// Whether the filter asks for more than what is shown when nobody asked.
  public var isActive: Bool { self != EventFilter() }
}
