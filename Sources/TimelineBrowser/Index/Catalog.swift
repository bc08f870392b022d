import EDTF
import TimelineModel

/// A timeline in order, with what its rows need to know of every event in a few bytes each.
///
/// An event's rank is its place in the order of the timeline. The catalog is made once; filters
/// and views only read it.
struct Catalog: Sendable {
  let index: TimelineIndex
  /// For each rank, what decides where the event is shown.
  let entries: [Entry]

  /// One event's place for headings and gaps.
  struct Entry: Hashable, Sendable {
    var section: EventOrder.Section
    /// The day that the event is placed by; nil when undated, recurring or beyond the calendar.
    var day: CalendarDay?
    /// How much of that day the date states.
    var grain: Grain
  }

  init(_ timeline: Timeline) {
    let index = TimelineIndex(timeline)
    self.index = index
    entries = index.order.indices.map { Entry(index.order[$0], date: index.events[$0].date) }
  }

  var timeline: Timeline { index.timeline }

  /// The event with a rank; nil outside the timeline.
  func event(rank: Int) -> Event? {
    index.events.indices.contains(rank) ? index.events[rank] : nil
  }

  func quotes(of event: Event) -> [Quote] { index.quotes(of: event) }

  func source(of quote: Quote) -> Source? { index.source(quote.source) }
}

extension Catalog.Entry {
  init(_ order: EventOrder, date: EDTFValue?) {
    section = order.section
    day = order.position?.day
    grain = date.map(Grain.init) ?? .year
  }
}

/// Whether a date states the day, only the month, or only the year or less.
enum Grain: UInt8, Comparable, Sendable {
  case day, month, year

  init(_ date: EDTFValue) {
    switch date.placingPrecision {
    case .day, .second: self = .day
    case .month: self = .month
    default: self = .year
    }
  }

  static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
}
