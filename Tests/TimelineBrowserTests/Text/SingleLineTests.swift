import TimelineModel
import Testing

@testable import TimelineBrowser

@Suite struct SingleLineTests {
  @Test func `white space of any kind becomes one space`() {
    #expect("one\n\n two\t three\r\nfour".singleLine() == "one two three four")
    #expect("two  spaces alone".singleLine() == "two  spaces alone")
    #expect("".singleLine() == "")
  }

  @Test func `an endless text is cut with an ellipsis`() {
    #expect("abcdef".singleLine(limit: 3) == "abc…")
    #expect("abc".singleLine(limit: 3) == "abc")
  }

  @Test func `a title of several lines takes one row`() throws {
    var timeline = Fixture.timeline
    timeline.events[0].title = "Military\nagreement"
    let state = try BrowserState.fixture(timeline: timeline)
    #expect(state.screen.contains("● Military agreement  "))
  }
}
