import PseudoTerminal
import Testing

@Suite("The program on the screen", .serialized)
struct BrowseTests {
  @Test("shows a row for each event as soon as it starts, the cursor on the first")
  func start() async throws {
    let run = try BrowserRun()
    #expect(try await run.selectedRow(whenShown: "Commission mixte").contains("Accord militaire"))
    let screen = await run.terminal.look()
    #expect(screen.isAlternate)
    for title in ["Essai", "Visite de travail", "Officier attendu"] {
      #expect(screen.shows(title), "\(screen.text)")
    }
  }

  @Test("moves with the arrow keys")
  func moves() async throws {
    let run = try BrowserRun()
    try await run.terminal.waitForText("Commission mixte")
    try await run.press(Keys.down, untilSelected: "Visite de travail")
    try await run.press(Keys.down, untilSelected: "Officier attendu")
    try await run.press(Keys.up, untilSelected: "Visite de travail")
    try await run.press(Keys.end, untilSelected: "Commission mixte")
  }

  @Test("filters by a domain with one key, and shows all again with another")
  func filters() async throws {
    let run = try BrowserRun()
    try await run.terminal.waitForText("Commission mixte")
    try await run.terminal.type("3")
    let filtered = try await run.terminal.waitForScreen("only defense") {
      !$0.shows("Visite de travail") && $0.shows("Commission mixte")
    }
    #expect(filtered.shows("Accord militaire"))
    try await run.press("c", untilShown: "Visite de travail")
  }

  @Test("opens the source at the quote with Return, and goes back to the row")
  func opensSource() async throws {
    let run = try BrowserRun()
    try await run.terminal.waitForText("Commission mixte")
    try await run.press(Keys.down, untilSelected: "Visite de travail")
    try await run.terminal.type(Keys.enter)
    let screen = try await run.terminal.waitForScreen("the source") {
      $0.shows("Du 14 au 16 avril, la délégation") && !$0.shows("Commission mixte")
    }
    let row = try #require(screen.lines.firstIndex { $0.contains("Du 14 au 16 avril") })
    let column = try #require(screen.rows[row].firstIndex { $0.text == "D" })
    let plainRow = try #require(screen.lines.firstIndex { $0.contains("En 1992, un accord") })
    #expect(
      screen.cell(column: column, row: row).map(Look.init)
        != screen.cell(column: column, row: plainRow).map(Look.init))
    try await run.press(Keys.escape, untilSelected: "Visite de travail")
    try await run.press(Keys.right, untilShown: "délégation a visité Rabat")
    try await run.press("q", untilSelected: "Visite de travail")
  }

  @Test("goes to a date that is typed, as numbers or in words")
  func goesToDate() async throws {
    let run = try BrowserRun(["--interface", "fr"])
    try await run.terminal.waitForText("Commission mixte")
    try await run.press("t2024-04" + Keys.enter, untilSelected: "Visite de travail")
    try await run.press("ten 1992" + Keys.enter, untilSelected: "Accord militaire")
    try await run.press("tjamais" + Keys.enter, untilShown: "jamais")
  }

  @Test("ends with q and restores the terminal")
  func quits() async throws {
    let run = try BrowserRun()
    let before = await run.terminal.modes()
    try await run.terminal.waitForText("Commission mixte")
    try await run.terminal.type("q")
    let end = try await run.end(before: before)
    #expect(end.status == .exited(0))
    #expect(end.isRestored)
  }

  @Test("speaks the language of the environment, or the one it is told")
  func languages() async throws {
    let french = try BrowserRun(environment: ["LANG": "fr_FR.UTF-8"])
    try await french.terminal.waitForText("quitter")
    let english = try BrowserRun(["--interface", "en"], environment: ["LANG": "fr_FR.UTF-8"])
    try await english.terminal.waitForText("quit")
  }

  @Test("draws with ASCII alone when asked")
  func ascii() async throws {
    let run = try BrowserRun(["--ascii"])
    let screen = try await run.terminal.waitForText("Commission mixte")
    #expect(screen.shows("* Visite de travail"))
    let isDrawn = screen.text.contains { "─●◐○↻▁▂▃▄▅▆▇█⋯▲".contains($0) }
    #expect(!isDrawn, "\(screen.text)")
  }

  @Test("reads keys from the terminal when the timeline comes from standard input")
  func standardInput() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("essai", SampleTimeline.file)
    let terminal = try PseudoTerminal(
      BuiltProgram.path("frise"), arguments: ["-"], environment: ["LANG": "C.UTF-8"], input: file)
    try await terminal.waitForText("Commission mixte")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("opens what can be read, says what cannot, and ends with status 1")
  func missingFile() async throws {
    let run = try BrowserRun(["/nonexistent/article.txt"])
    try await run.terminal.waitForText("/nonexistent/article.txt: No such file")
    try await run.terminal.type("q")
    #expect(try await run.terminal.waitForExit() == .exited(1))
  }
}

/// How a cell looks, whatever its character.
private struct Look: Equatable {
  var attributes: [Bool]
  var colors: [Screen.Color]

  init(_ cell: Screen.Cell) {
    attributes = [cell.bold, cell.underline, cell.italic, cell.reverse]
    colors = [cell.foreground, cell.background]
  }
}
