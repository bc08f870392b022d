import EDTF
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct TimelineWindowTests {
  /// Three events a year from 2000 on.
  private static func rows(years: Int) -> TimelineRows {
    let events = (0..<years * 3).map { number in
      Event(
        id: String(number), title: "",
        date: EDTFDate(year: 2000 + number / 3, month: number % 3 + 1).map(EDTFValue.date))
    }
    let catalog = Catalog(Timeline(events: events))
    return TimelineRows(ranks: Array(catalog.index.events.indices), entries: catalog.entries)
  }

  @Test(arguments: 2...12)
  func `the selected event is in view below a heading, wherever one comes from`(height: Int) {
    let rows = Self.rows(years: 6)
    let window = TimelineWindow(rows: rows, height: height)
    var top = 0
    for place in Array(rows.ranks.indices) + rows.ranks.indices.reversed() + [9, 0, 17, 3] {
      top = window.top(from: top, showing: place)
      let lines = window.lines(from: top)
      #expect(lines.contains(.event(place)))
      #expect(lines.count <= height)
      guard case .heading = lines.first else {
        Issue.record("the first line shows no heading")
        return
      }
    }
  }

  @Test(arguments: 3...12)
  func `two headings never stand one below the other at the top`(height: Int) {
    let rows = Self.rows(years: 6)
    let window = TimelineWindow(rows: rows, height: height)
    var top = 0
    for place in rows.ranks.indices {
      top = window.top(from: top, showing: place)
      if case .heading = window.lines(from: top).dropFirst().first {
        Issue.record("a heading without events at place \(place)")
      }
    }
  }

  @Test func `one line shows the selected event`() {
    let rows = Self.rows(years: 2)
    let window = TimelineWindow(rows: rows, height: 1)
    #expect(window.lines(from: window.top(from: 0, showing: 4)) == [.event(4)])
  }

  @Test func `a list that fits is not scrolled`() {
    let rows = Self.rows(years: 2)
    let window = TimelineWindow(rows: rows, height: 20)
    for place in rows.ranks.indices { #expect(window.top(from: 5, showing: place) == 0) }
  }
}
