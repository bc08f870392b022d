import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct TimelineActionsTests {
  @Test func `arrows, pages, Home and End move through the events`() throws {
    var state = try BrowserState.fixture()
    #expect(state.selectedEvent?.id == "agreement")
    state.keys("down", "j")
    #expect(state.selectedEvent?.id == "keepers")
    state.keys("up", "k", "up")
    #expect(state.selectedEvent?.id == "agreement")
    state.keys("end")
    #expect(state.selectedEvent?.id == "commission")
    state.keys("down", "g")
    #expect(state.selectedEvent?.id == "agreement")
    state.keys("pagedown")
    #expect(state.selectedEvent?.id == "commission")
  }

  @Test func `only q at the first level and Control-C quit`() throws {
    var state = try BrowserState.fixture()
    #expect(state.keys("escape", "left", "escape") == [])
    #expect(state.keys("d", "q") == [])
    #expect(state.context == .timeline)
    #expect(state.keys("q") == [.quit])
    #expect(state.keys("s", "ctrl+c") == [.quit])
    #expect(state.keys("r", "ctrl+c") == [.quit])
  }

  @Test func `Escape, Left and q close a screen, one at a time`() throws {
    for key in ["escape", "left", "q"] {
      var state = try BrowserState.fixture()
      state.keys("s", "enter")
      #expect(state.context == .source)
      state.keys(key)
      #expect(state.context == .sources)
      state.keys(key)
      #expect(state.context == .timeline)
    }
  }

  @Test func `redrawing and suspending are left to the program, also while typing`() throws {
    var state = try BrowserState.fixture()
    #expect(state.keys("ctrl+l", "ctrl+z") == [.redraw, .suspend])
    #expect(state.keys("t", "ctrl+l", "ctrl+z") == [.redraw, .suspend])
    #expect(state.context == .prompt)
  }

  @Test func `a message stands in the last line until the next key`() throws {
    var state = try BrowserState.fixture()
    _ = state.update(.notice("3 bytes were replaced"))
    #expect(state.screen.hasSuffix(" 3 bytes were replaced"))
    state.keys("down")
    #expect(!state.screen.contains("replaced"))
  }

  @Test func `the selection is anchored to the event, not the row, through a resize`() throws {
    var state = try BrowserState.fixture()
    state.keys("down", "down", "down", "down", "down")
    for (columns, rows) in [(40, 10), (1, 1), (0, 0), (200, 60), (19, 3), (80, 24)] {
      state.press(.resize(Size(columns: columns, rows: rows)))
      #expect(state.selectedEvent?.id == "visit")
    }
  }

  @Test func `hints name only what does something now`() throws {
    var state = try BrowserState.fixture(columns: 200)
    #expect(!state.screen.contains("hits"))
    state.keys("r")
    state.write("quill")
    state.keys("enter")
    #expect(state.screen.contains("n b hits"))
    #expect(state.screen.contains("← end search"))
    state.keys("escape")
    #expect(!state.screen.contains("hits"))

    let empty = try BrowserState.fixture(columns: 200, timeline: Timeline())
    #expect(empty.screen.hasSuffix("\n F1 help  q quit"))
  }

  @Test func `keys whose command has nothing to do are ignored`() throws {
    var state = try BrowserState.fixture(timeline: Timeline(title: "Empty"))
    state.keys("enter", "i", "d", "s", "f", "t", "r", "n", "b", "c", "1", "down", "end")
    #expect(state.context == .timeline)
    #expect(state.screen.contains("No event was found."))
  }
}
