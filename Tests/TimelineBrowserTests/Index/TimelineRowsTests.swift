import EDTF
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct TimelineRowsTests {
  private func rows(_ dates: [String?]) throws -> TimelineRows {
    let events = try dates.enumerated().map { number, date in
      Event(id: "e\(number)", title: "", date: try date.map { try EDTFValue(parsing: $0) })
    }
    let catalog = Catalog(Timeline(events: events))
    return TimelineRows(ranks: Array(catalog.index.events.indices), entries: catalog.entries)
  }

  @Test func `each year has a heading, undated and recurring events stand last`() throws {
    let catalog = Catalog(Fixture.timeline)
    let rows = TimelineRows(
      ranks: Array(catalog.index.events.indices), entries: catalog.entries)
    #expect(
      rows.sections.map(\.title) == [
        .year(1987), .year(1994), .year(2018), .year(2023), .year(2024), .undated, .recurring,
      ])
  }

  @Test func `row and event lead to each other`() throws {
    let rows = try rows(["1987", "1994", "1994-02", "2024", nil])
    #expect(
      (0..<rows.count).map { rows[$0] } == [
        .heading(0), .event(0), .heading(1), .event(1), .event(2), .heading(2), .event(3),
        .heading(3), .event(4),
      ])
    for place in rows.ranks.indices {
      #expect(rows[rows.row(ofShown: place)] == .event(place))
    }
    #expect(rows[-1] == nil)
    #expect(rows[rows.count] == nil)
  }

  @Test(arguments: [
    ("1992", "1998", Gap.years(6)),
    ("2023-11/..", "2024-02", .months(3)),
    ("2023-12-31", "2024-02-01", .months(2)),
    ("2021-11", "2024-02", .years(2)),
    ("2022-11", "2024-02", .months(15)),
    ("2022", "2024-02", .years(2)),
  ])
  func `a gap is no finer than both dates`(first: String, second: String, gap: Gap) throws {
    #expect(try rows([first, second]).sections.last?.gap == gap)
  }

  @Test(arguments: [("2023-12", "2024-01"), ("2023", "2024"), ("2023-12-31", "2024-01-02")])
  func `dates that follow one another have no gap`(first: String, second: String) throws {
    #expect(try rows([first, second]).sections.last?.gap == nil)
  }

  @Test func `years beyond the calendar have a heading of their own`() throws {
    let rows = try rows(["Y-17E11", "2024", "Y17E11"])
    #expect(rows.sections.map(\.title) == [.beyond, .year(2024), .beyond])
  }

  @Test func `density counts by day, month, year and more`() throws {
    let rows = try rows(["2024-02", "2024-04-14", "2024-04-15", "2031"])
    let counts = rows.density.levels.map { $0.buckets.map(\.count) }
    #expect(counts == [[1, 1, 1, 1], [1, 2, 1], [3, 1], [3, 1], [4]])
  }

  @Test func `units with more values than a screen has columns are left out`() throws {
    let rows = try rows((0..<600).map { "\(1400 + $0)" })
    #expect(rows.density.levels.map(\.unit) == [.decade, .century])
  }
}
