import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct SourceActionsTests {
  /// The fixture with an event selected and its source open.
  private func opened(
    _ event: String, columns: Int = 80, rows: Int = 24, timeline: Timeline = Fixture.timeline
  ) throws -> BrowserState {
    var state = try BrowserState.fixture(columns: columns, rows: rows, timeline: timeline)
    while state.selectedEvent?.id != event { state.keys("down") }
    state.keys("enter")
    return state
  }

  private func screen(_ state: BrowserState) throws -> SourceScreen {
    guard case .source(let screen) = state.screens.top else {
      throw UnexpectedScreen()
    }
    return screen
  }

  private struct UnexpectedScreen: Error {}

  /// The text on the screen that has a role.
  private func text(in role: Style.Role, of state: BrowserState) -> String {
    let canvas = state.view(size: state.size)
    var text = ""
    for row in state.sourceLayout.body {
      canvas.forEachGlyph(inRow: row) { glyph in
        if glyph.style.role == role, glyph.column >= SourceLayout.margin {
          text.append(glyph.character)
        }
      }
    }
    return text
  }

  @Test func `Enter opens the source at the quote, and leaving returns to the same row`() throws {
    var state = try BrowserState.fixture(columns: 40, rows: 10)
    state.keys("down", "down", "down", "down")
    let before = state.screen
    state.keys("enter")
    #expect(
      text(in: .currentQuote, of: state)
        == "En février dernier, l’amiral Tess" + "Quilleau a reçu le commandant de" + "Brume")
    state.keys("left")
    #expect(state.screen == before)
  }

  @Test func `the current quote stands out, its date words are underlined`() throws {
    let state = try opened("visit")
    #expect(text(in: .currentQuote, of: state).hasPrefix("La visite de"))
    #expect(text(in: .quote, of: state).hasPrefix("« Notre objectif"))
    let canvas = state.view(size: state.size)
    var underlined = ""
    for row in 0..<24 {
      canvas.forEachGlyph(inRow: row) { if $0.style.underlined { underlined.append($0.character) } }
    }
    #expect(underlined == "du 14 au 16 avril")
  }

  @Test func `Tab and v go to the next quote of the event, Shift-Tab back`() throws {
    var state = try opened("visit")
    state.keys("tab")
    #expect(text(in: .currentQuote, of: state).hasPrefix("« Notre objectif"))
    state.keys("v")
    #expect(text(in: .currentQuote, of: state).hasPrefix("La visite"))
    state.keys("backtab")
    #expect(text(in: .currentQuote, of: state).hasPrefix("« Notre objectif"))
  }

  @Test func `the next quote may stand in another source`() throws {
    var timeline = Fixture.timeline
    timeline.events[5].quotes = ["q1", "q10"]
    var state = try opened("visit", timeline: timeline)
    state.keys("tab")
    #expect(try screen(state).source == "s2")
    #expect(text(in: .currentQuote, of: state) == "“We start with" + "the lighthouses,”")
    state.keys("tab", "left")
    #expect(state.context == .timeline)
  }

  @Test func `l and h visit other events' quotes, Enter makes the visited event current`() throws {
    var state = try opened("visit")
    state.keys("l")
    #expect(text(in: .currentQuote, of: state).hasPrefix("En février dernier"))
    #expect(state.screen.contains("February 2024 · ● The admiral receives"))
    state.keys("l", "h", "h")
    #expect(text(in: .currentQuote, of: state).hasPrefix("« Notre objectif"))
    state.keys("l", "l", "enter", "left")
    #expect(state.selectedEvent?.id == "agreement")
  }

  @Test func `an event visited but not made current leaves the selection alone`() throws {
    var state = try opened("visit")
    state.keys("l", "l", "left")
    #expect(state.selectedEvent?.id == "visit")
  }

  @Test func `making an event current that a filter hides clears the filter`() throws {
    var state = try BrowserState.fixture()
    state.keys("4", "down", "enter", "l", "enter")
    #expect(!state.filter.isActive)
    state.keys("left")
    #expect(state.selectedEvent?.id == "admiral")
  }

  @Test func `a text scrolls by lines and pages and stops at its ends`() throws {
    var state = try opened("agreement", columns: 40, rows: 12)
    state.keys("home")
    #expect(try screen(state).top == 0)
    state.keys("up")
    #expect(try screen(state).top == 0)
    state.keys("end")
    let end = try screen(state).top
    state.keys("down", "space")
    #expect(try screen(state).top == end)
    #expect(state.screen.contains("dans la salle du conseil."))
    state.keys("pageup")
    #expect(try screen(state).top < end)
  }

  @Test func `a quote in view is still in view after a resize`() throws {
    var state = try opened("map")
    for (columns, rows) in [(30, 12), (120, 40), (20, 6), (50, 8)] {
      state.press(.resize(Size(columns: columns, rows: rows)))
      #expect(text(in: .currentQuote, of: state).hasPrefix("Une vieille"))
    }
  }

  @Test func `a quote that was not found again shows its stored words`() throws {
    var timeline = Fixture.timeline
    timeline.quotes[0].anchor = .orphaned
    let state = try opened("visit", timeline: timeline)
    #expect(state.screen.contains("not found in the source: “La visite de travail"))
    #expect(text(in: .currentQuote, of: state) == "")
  }

  @Test func `offsets outside the text are harmless`() throws {
    for range in [(-5, 3), (9_000, 9_010), (5, 5), (700, Int.max), (Int.min, Int.max)] {
      var timeline = Fixture.timeline
      timeline.quotes[0].selectors = [
        .textPosition(TextPositionSelector(start: range.0, end: range.1))
      ]
      var state = try opened("visit", timeline: timeline)
      state.keys("tab", "tab", "l", "h", "down", "end", "home")
      #expect(state.context == .source)
    }
  }

  @Test func `an event without a source cannot be opened`() throws {
    var timeline = Fixture.timeline
    timeline.events[0].quotes = []
    timeline.events[0].dateQuote = nil
    var state = try BrowserState.fixture(timeline: timeline)
    state.keys("enter")
    #expect(state.context == .timeline)
    #expect(state.screen.contains("no quote"))
  }
}
