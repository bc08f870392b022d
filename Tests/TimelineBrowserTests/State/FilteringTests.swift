import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct FilteringTests {
  private func shown(_ state: BrowserState) -> [String] {
    state.rows.ranks.compactMap { state.catalog.event(rank: $0)?.id }
  }

  @Test func `one key shows a domain, a second adds another, the first again removes it`() throws {
    var state = try BrowserState.fixture()
    state.keys("3")
    #expect(shown(state) == ["agreement", "admiral", "commission"])
    state.keys("é")
    #expect(shown(state) == ["agreement", "admiral", "visit", "office", "commission"])
    state.keys("\"")
    #expect(shown(state) == ["visit", "office"])
  }

  @Test func `the selection stays with its event, or goes to the next one shown`() throws {
    var state = try BrowserState.fixture()
    state.keys("down", "down", "down", "down")
    #expect(state.selectedEvent?.id == "admiral")
    state.keys("3")
    #expect(state.selectedEvent?.id == "admiral")
    state.keys("c", "2")
    #expect(state.selectedEvent?.id == "visit")
  }

  @Test func `an event that a filter hid is selected again when it is shown again`() throws {
    var state = try BrowserState.fixture()
    state.keys("down", "2")
    #expect(state.selectedEvent?.id == "visit")
    state.keys("c")
    #expect(state.selectedEvent?.id == "protocol")
  }

  @Test func `moving under a filter chooses a new event for good`() throws {
    var state = try BrowserState.fixture()
    state.keys("down", "2", "down", "c")
    #expect(state.selectedEvent?.id == "office")
  }

  @Test func `a filter that hides everything says so and how to undo it`() throws {
    var state = try BrowserState.fixture()
    state.keys("7", "f", "end", "up", "space")
    #expect(state.filter.kinds == [.recurring])
    state.keys("left")
    #expect(state.rows.ranks.isEmpty)
    #expect(state.screen.contains("The filter hides all 10 events."))
    #expect(state.screen.contains("c shows all of them again."))
    #expect(state.screen.contains("0 of 10 shown"))
    state.keys("down", "enter", "i", "c")
    #expect(state.rows.ranks.count == 10)
  }

  @Test func `the panel counts what each choice would leave`() throws {
    var state = try BrowserState.fixture()
    state.keys("3", "f")
    #expect(state.screen.contains("[x] 3 D defense                        3"))
    #expect(state.screen.contains("[ ] 2 M migration                      2"))
    #expect(state.screen.contains("[ ]   ↻ recurring                      1"))
    #expect(state.screen.contains("[ ]   ○ planned                        0"))
  }

  @Test func `hidden events are shown only on demand`() throws {
    var timeline = Fixture.timeline
    timeline.events[0].status = .hidden
    var state = try BrowserState.fixture(timeline: timeline)
    #expect(state.rows.ranks.count == 9)
    state.keys("f", "end", "enter", "left")
    #expect(state.rows.ranks.count == 10)
    #expect(state.screen.contains("filter: hidden ones too"))
  }

  @Test func `a timeline whose events are all hidden says so`() throws {
    var timeline = Fixture.timeline
    for place in timeline.events.indices { timeline.events[place].status = .hidden }
    let state = try BrowserState.fixture(timeline: timeline)
    #expect(state.screen.contains("All 10 events are hidden."))
  }
}
