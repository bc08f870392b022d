import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct SearchingTests {
  @Test func `a search follows every letter and starts at the selected event`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("mor")
    #expect(state.selectedEvent?.id == "visit")
    #expect(state.search?.shownCount == 2)
    state.write("x")
    #expect(state.search?.shownCount == 0)
    #expect(state.selectedEvent?.id == "agreement")
    state.keys("backspace")
    #expect(state.selectedEvent?.id == "visit")
  }

  @Test func `n and b go round the events found`() throws {
    var state = try BrowserState.fixture()
    state.keys("/")
    state.write("morvan")
    state.keys("enter", "n")
    #expect(state.selectedEvent?.id == "lighthouses")
    state.keys("n")
    #expect(state.selectedEvent?.id == "visit")
    state.keys("b", "b")
    #expect(state.selectedEvent?.id == "visit")
  }

  @Test func `giving up returns to the event and the search before`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("admiral")
    state.keys("enter", "r")
    state.write("office")
    #expect(state.selectedEvent?.id == "office")
    state.keys("escape")
    #expect(state.selectedEvent?.id == "admiral")
    #expect(state.search?.text == "admiral")
  }

  @Test func `an empty search ends the one before`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("admiral")
    state.keys("enter", "r", "enter")
    #expect(state.search == nil)
  }

  @Test func `a search that finds nothing says so`() throws {
    var state = try BrowserState.fixture(.french)
    state.keys("r")
    state.write("zèbre")
    state.keys("enter")
    #expect(state.screen.hasSuffix(" Rien ne correspond à «\u{A0}zèbre\u{A0}»."))
  }

  @Test func `only events that the filter shows are counted and visited`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("morvan")
    state.keys("enter", "6")
    #expect(state.search?.shownCount == 1)
    #expect(state.selectedEvent?.id == "visit")
    state.keys("n")
    #expect(state.selectedEvent?.id == "visit")
  }

  @Test func `events found are marked, and the words found in titles too`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("office")
    state.keys("enter", "up")
    let canvas = state.view(size: state.size)
    let row = try #require(canvas.lines.firstIndex { $0.contains("Liaison office opens") })
    #expect(canvas.lines[row].hasPrefix("  *summer"))
    let column = 3 + 10 + 1 + 2 + "Liaison ".count
    #expect(canvas.style(at: Position(column: column, row: row))?.role == .match)
    #expect(canvas.style(at: Position(column: column - 2, row: row))?.role == .plain)
  }

  @Test func `pasted text is typed as one line, the cursor moves in it`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.press(.paste("joint\ncommission"))
    #expect(state.selectedEvent?.id == "commission")
    state.keys("home", "delete", "delete", "end", "left", "backspace")
    #expect(state.screen.hasSuffix(" search: int commissin"))
    state.keys("ctrl+u")
    #expect(state.screen.hasSuffix(" search:"))
  }

  @Test func `a text longer than the line keeps its cursor on the screen`() throws {
    var state = try BrowserState.fixture(columns: 30, rows: 10)
    state.keys("r")
    state.write(String(repeating: "漢字 ", count: 15))
    let canvas = state.view(size: state.size)
    let cursor = try #require(canvas.cursor)
    #expect(cursor.row == 9)
    #expect((0..<30).contains(cursor.column))
  }

  @Test func `help opened while typing returns to the text typed`() throws {
    var state = try BrowserState.fixture()
    state.keys("r")
    state.write("adm")
    state.keys("f1")
    #expect(state.context == .help)
    state.keys("left")
    state.write("iral")
    #expect(state.screen.hasSuffix(" search: admiral"))
  }
}
