import EDTF
import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct GoToDateTests {
  private func goTo(_ edtf: String) throws -> BrowserState {
    var state = try BrowserState.fixture()
    _ = state.update(.dateResolved(edtf, try EDTFValue(parsing: edtf)))
    return state
  }

  @Test func `the words typed are handed to the program around`() throws {
    var state = try BrowserState.fixture(.french)
    state.keys("t")
    state.write("été 2024")
    #expect(state.keys("enter") == [.resolveDate("été 2024")])
    #expect(state.context == .timeline)
    #expect(state.keys("t", "enter") == [])
  }

  @Test(arguments: [
    ("2024-04", "visit"), ("2024-04-15", "lighthouses"), ("2024-04-16", "visit"),
    ("2024", "admiral"), ("2018-06", "keepers"), ("1987-03-02", "agreement"), ("199X", "protocol"),
    ("2024-22", "office"),
  ])
  func `a date leads to an event that begins in it, or that it lies in`(
    edtf: String, event: String
  ) throws {
    let state = try goTo(edtf)
    #expect(state.selectedEvent?.id == event)
    #expect(state.notice == nil)
  }

  @Test(arguments: [("1990", "protocol"), ("2031", "office"), ("1700", "agreement")])
  func `a date without events leads to the nearest one and says so`(
    edtf: String, event: String
  ) throws {
    let state = try goTo(edtf)
    #expect(state.selectedEvent?.id == event)
    #expect(state.screen.hasSuffix(" Nothing at that date (\(edtf)); this is the nearest event."))
  }

  @Test func `words that are no date are said to be none`() throws {
    var state = try BrowserState.fixture()
    _ = state.update(.dateResolved("when pigs fly", nil))
    #expect(state.screen.hasSuffix(" “when pigs fly” names no date that can be read."))
    #expect(state.selectedEvent?.id == "agreement")
  }

  @Test func `without dated events there is nowhere to go`() throws {
    var timeline = Fixture.timeline
    timeline.events = timeline.events.filter { $0.date == nil }
    var state = try BrowserState.fixture(timeline: timeline)
    _ = state.update(.dateResolved("2024", EDTFValue("2024")))
    #expect(state.screen.hasSuffix(" No event with a date is shown."))
  }
}
