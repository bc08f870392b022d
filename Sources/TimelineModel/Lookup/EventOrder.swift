public import EDTF

/// The place of an event on the timeline; comparing two places never leaves a tie between different
/// ids.
///
/// Dated events come first, by earliest bound, latest bound, the user's order, then id; after them
/// the undated ones and then the recurring ones, by the user's order, then id. An event whose date
/// has no earliest bound (`../2024`) stands where its latest bound is. Events without a user's
/// order follow those that have one.
public struct EventOrder: Hashable, Sendable {
  /// The parts of the timeline, from first to last.
  public enum Section: Int, CaseIterable, Hashable, Sendable {
    /// Events with a bound.
    case dated
    /// Events without one.
    case undated
    /// Events that take place again and again.
    case recurring
  }

  /// The part of the timeline that the event stands in.
  public let section: Section
  /// The earliest bound of the event's date as it is.
  public let earliest: EDTFBound?
  /// The latest bound of the event's date as it is.
  public let latest: EDTFBound?
  /// The user's order.
  public let order: Int?
  /// The event's id.
  public let id: EventID

  /// Works out the place of an event.
  public init(_ event: Event) {
    earliest = event.date?.earliest
    latest = event.date?.latest
    order = event.order
    id = event.id
    if event.kind == .recurring {
      section = .recurring
    } else {
      section = [earliest, latest].contains { $0?.isUnlimited == false } ? .dated : .undated
    }
  }

  /// The bound by which a dated event is ordered first: the earliest that it has.
  public var position: EDTFBound? {
    guard section == .dated, let earliest else { return nil }
    return earliest.isUnlimited ? latest : earliest
  }

  /// Events in the order of the timeline.
  public static func sorted(_ events: [Event]) -> [Event] {
    places(of: events.map(EventOrder.init)).map { events[$0] }
  }

  /// The indices of orders, in order; moving numbers is cheaper than moving events.
  static func places(of orders: [EventOrder]) -> [Int] {
    orders.indices.sorted { orders[$0] < orders[$1] }
  }
}

extension EventOrder: Comparable {
  /// Whether the left event stands before the right one.
  public static func < (left: EventOrder, right: EventOrder) -> Bool {
    if left.section != right.section { return left.section.rawValue < right.section.rawValue }
    if left.section == .dated {
      if let leftBound = left.position, let rightBound = right.position, leftBound != rightBound {
        return leftBound < rightBound
      }
      if let leftBound = left.latest, let rightBound = right.latest, leftBound != rightBound {
        return leftBound < rightBound
      }
    }
    if left.order != right.order {
      return left.order ?? Int.max < right.order ?? Int.max
    }
    return left.id < right.id
  }
}
