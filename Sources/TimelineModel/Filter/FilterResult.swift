/// What a filter leaves of a timeline, and why the rest is hidden.
public struct FilterResult: Hashable, Sendable {
  /// Why an event is hidden.
  public enum Reason: CaseIterable, Hashable, Sendable {
    /// A person hid it, or decided something else than was asked for.
    case status
    /// It is of another kind.
    case kind
    /// It has none of the domains.
    case domain
    /// It has no quote in the sources.
    case source
    /// A word that was searched for is missing.
    case search
    /// Its bounds lie outside the period.
    case period
    /// There is a period, and it has no bounds.
    case undated
  }

  /// The positions of the events that are shown, ascending.
  public internal(set) var shown: [Int] = []
  /// How many events are hidden; one with several reasons counts under the first in the order of
  /// ``Reason``, so that the counts and the events shown add up.
  public internal(set) var hidden: [Reason: Int] = [:]
  /// For each domain, how many of its events all the other conditions leave.
  public internal(set) var domainCounts: [Domain: Int] = [:]
  /// For each kind, how many of its events all the other conditions leave.
  public internal(set) var kindCounts: [EventKind: Int] = [:]
  /// For each status, how many of its events all the other conditions leave.
  public internal(set) var statusCounts: [Status: Int] = [:]
  /// For each source, how many of its events all the other conditions leave.
  public internal(set) var sourceCounts: [SourceID: Int] = [:]

  /// How many events are hidden.
  public var hiddenCount: Int { hidden.values.reduce(0, +) }
}
