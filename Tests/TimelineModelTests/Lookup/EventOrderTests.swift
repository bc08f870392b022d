import EDTF
import SeededRandom
import Testing
import TimelineModel

@Suite struct EventOrderTests {
  private func event(
    _ id: String, _ date: String? = nil, order: Int? = nil, kind: EventKind = .occurred
  ) -> Event {
    Event(id: id, title: "", kind: kind, date: date.flatMap { EDTFValue($0) }, order: order)
  }

  private func ids(_ events: [Event]) -> [String] {
    EventOrder.sorted(events).map(\.id)
  }

  @Test func earliestBoundThenLatestBoundDecide() {
    let events = [
      event("april", "2024-04"), event("day", "2024-04-14"),
      event("visit", "2024-04-14/2024-04-16"),
      event("year", "2024"), event("before", "1992"), event("ancient", "Y-170000"),
      event("first of april", "2024-04-01"),
    ]
    #expect(
      ids(events) == ["ancient", "before", "year", "first of april", "april", "day", "visit"])
  }

  @Test func theUsersOrderDecidesAmongEqualsAndThenTheId() {
    let events = [
      event("c", "2024"), event("b", "2024"), event("second", "2024", order: 2),
      event("first", "2024", order: -1), event("last", "2024~", order: 9),
    ]
    #expect(ids(events) == ["first", "second", "last", "b", "c"])
  }

  @Test func anOpenEndComesAfterAnyOtherAndAnOpenStartStandsAtItsEnd() {
    let events = [
      event("since", "2023-11/.."), event("month", "2023-11"), event("until", "../2023-12"),
      event("day before", "2023-12-30"), event("day after", "2024-01-01"),
      event("unknown end", "2023-11/"),
    ]
    #expect(ids(events) == ["month", "since", "unknown end", "day before", "until", "day after"])
  }

  @Test func undatedAndRecurringEventsComeLast() {
    let events = [
      event("recurring", kind: .recurring), event("always", "../.."), event("undated", order: 1),
      event("recurring since", "1990", kind: .recurring), event("far", "Y170000"),
    ]
    #expect(ids(events) == ["far", "undated", "always", "recurring", "recurring since"])
    #expect(
      events.map { EventOrder($0).section }
        == [.recurring, .undated, .undated, .recurring, .dated])
  }

  @Test func boundsAreNotChangedByTheOrder() throws {
    let order = EventOrder(event("until", "../2023-12"))
    #expect(order.earliest?.day == nil)
    #expect(order.position?.day == CalendarDay(year: 2023, month: 12, day: 31))
    #expect(EventOrder(event("none")).position == nil)
  }

  @Test func theOrderIsTotalAndIndependentOfWhereEventsStood() {
    let dates = [
      nil, "2024", "2024-04", "../2024", "2024/..", "/", "../..", "2024-04-14/2024-04-16", "Y-1E9",
      "Y1E9", "XXXX-12-25", "2024-22", "[2023,2024]", "2024-04-14T10:00:00", "-0044-03-15",
    ]
    var events: [Event] = []
    for (number, date) in dates.enumerated() {
      for order in [nil, 0, 1] {
        for kind in [EventKind.occurred, .recurring] {
          events.append(
            event("\(number)\(order ?? -1)\(kind)", date, order: order, kind: kind))
        }
      }
    }
    let expected = ids(events)
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 { #expect(ids(events.shuffled(using: &random)) == expected) }
    let keys = EventOrder.sorted(events).map(EventOrder.init)
    for (place, key) in keys.enumerated() {
      for (otherPlace, other) in keys.enumerated() {
        #expect((key < other) == (place < otherPlace))
      }
    }
  }
}
