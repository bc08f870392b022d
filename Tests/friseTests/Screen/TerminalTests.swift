import Glibc
import PseudoTerminal
import Testing

@Suite("The program and its terminal", .serialized)
struct TerminalTests {
  @Test(
    "a signal restores the terminal and ends the program", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) async throws {
    let run = try BrowserRun()
    let before = await run.terminal.modes()
    try await run.terminal.waitForText("Commission mixte")
    await run.terminal.signal(number)
    let end = try await run.end(before: before)
    #expect(end.status == .signaled(number))
    #expect(end.isRestored)
  }

  @Test("a terminal that is gone ends the program")
  func hangUp() async throws {
    let run = try BrowserRun()
    try await run.terminal.waitForText("Commission mixte")
    await run.terminal.hangUp()
    #expect(try await run.terminal.waitForExit() == .signaled(SIGHUP))
  }

  @Test("Control-C ends the program and restores the terminal")
  func interrupt() async throws {
    let run = try BrowserRun()
    let before = await run.terminal.modes()
    try await run.terminal.waitForText("Commission mixte")
    try await run.terminal.type(Keys.control("c"))
    #expect(try await run.end(before: before).isRestored)
  }

  @Test("another size is filled, and the selection stays")
  func resizes() async throws {
    let run = try BrowserRun()
    try await run.terminal.waitForText("Commission mixte")
    try await run.press(Keys.down, untilSelected: "Visite de travail")
    for (columns, rows) in [(120, 40), (1, 1), (40, 10), (100, 30)] {
      await run.terminal.resize(columns: columns, rows: rows)
    }
    let screen = try await run.terminal.waitForScreen("100 columns") {
      $0.shows("Commission mixte") && $0.lines[$0.cursor.row].contains("Visite de travail")
    }
    #expect(screen.lines.contains { $0.count > 80 })
  }

  @Test("a tiny terminal is no error", arguments: [(1, 1), (19, 3), (10, 2), (2, 30)])
  func tiny(columns: Int, rows: Int) async throws {
    let run = try BrowserRun(columns: columns, rows: rows)
    try await run.terminal.waitForScreen("the full screen") { $0.isAlternate }
    try await run.terminal.type("q")
    #expect(try await run.terminal.waitForExit() == .exited(0))
  }

  @Test(
    "a terminal that cannot be used is told in one line, with the command to use instead",
    arguments: ["dumb", "", "no-such-terminal"])
  func unusable(name: String) async throws {
    let run = try BrowserRun(environment: ["TERM": name], columns: 300)
    #expect(try await run.terminal.waitForExit() == .exited(1))
    let screen = await run.terminal.look()
    let lines = screen.lines.filter { !$0.isEmpty }
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("frise: "))
    #expect(lines[0].contains("use “frise list /"))
    #expect(!screen.isAlternate)
  }

  @Test("characters of a document that could act on the terminal are shown")
  func hostile() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "hostile.jsonl", SampleTimeline.file.replacing("Accord", with: "A\\u001b[2Jccord"))
    let terminal = try PseudoTerminal(
      BuiltProgram.path("frise"), arguments: [file], environment: ["LANG": "C.UTF-8"])
    try await terminal.waitForText("A^[[2Jccord")
  }
}
