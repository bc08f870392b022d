import PseudoTerminal
import Testing

@Suite("The ncurses terminal", .serialized)
struct StartTests {
  @Test("shows a canvas with the cursor in its place, and restores the terminal at the end")
  func showsCanvas() async throws {
    let terminal = try PseudoTerminal(Probe.path)
    let screen = try await terminal.waitForText("probe 80x24")
    #expect(screen.isAlternate)
    #expect(screen.cursor == (0, 2))
    #expect(await terminal.modes()?.echoes == false)
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(await terminal.modes() == terminal.initialModes)
    #expect(await Probe.left(terminal))
    #expect(await terminal.look().shows("saved after 1 inputs"))
  }

  @Test(
    "says why it cannot start on a terminal it cannot use",
    arguments: [
      ("no-such-terminal", "terminalUnknown"), ("dumb", "terminalTooSimple"),
      ("", "terminalUnnamed"),
    ])
  func refuses(name: String, reason: String) async throws {
    let terminal = try PseudoTerminal(Probe.path, environment: ["TERM": name])
    #expect(try await terminal.waitForExit() == .exited(1))
    #expect(await terminal.look().lines.first?.contains(reason) == true)
    #expect(await terminal.modes() == terminal.initialModes)
  }

  @Test(
    "starts on terminals of every kind", arguments: ["linux", "xterm", "vt100", "tmux-256color"])
  func manyTerminals(name: String) async throws {
    let terminal = try await Probe.start(environment: ["TERM": name])
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("reads keys from the terminal when standard input is data")
  func keysBesideData() async throws {
    let terminal = try PseudoTerminal(Probe.path, input: "/dev/null")
    try await terminal.waitForText("probe 80x24")
    try await terminal.type("é")
    try await terminal.waitForText("character(\"é\")")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test(
    "shows characters beyond ASCII in any locale",
    arguments: ["", "C", "POSIX", "fr_FR.UTF-8", "C.UTF-8", "xx_YY.ISO-8859-1"])
  func anyLocale(locale: String) async throws {
    let terminal = try await Probe.start(["● été"], environment: ["LC_ALL": locale])
    #expect(await terminal.look().lines[3].hasPrefix("● été"))
    try await terminal.type("q")
    try await terminal.waitForExit()
  }
}
