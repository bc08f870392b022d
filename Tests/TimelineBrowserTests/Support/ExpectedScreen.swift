import TerminalUI
import Testing

@testable import TimelineBrowser

/// Expects a screen, line by line; trailing blanks do not count.
func expect(
  _ state: BrowserState, _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let lines = state.view(size: state.size).lines
  let expected = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  #expect(lines.count == expected.count, sourceLocation: sourceLocation)
  for (row, (line, wanted)) in zip(lines, expected).enumerated() {
    #expect(line == wanted, "row \(row)", sourceLocation: sourceLocation)
  }
}
