import Glibc
import PseudoTerminal
import Testing

@Suite("A stop of the program", .serialized)
struct StopTests {
  /// A shell with job control that runs the probe.
  private func startInShell() async throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready> ", "PROBE": Probe.path])
    try await terminal.waitForText("ready>")
    try await terminal.type("\"$PROBE\"\r")
    try await terminal.waitForText("probe 80x24")
    return terminal
  }

  @Test("by Control-Z gives the terminal to the shell, and fg shows the screen again")
  func suspends() async throws {
    let terminal = try await startInShell()
    try await terminal.type("a")
    try await terminal.waitForText("inputs 1")
    for _ in 0..<2 {
      try await terminal.type(Keys.control("z"))
      let stopped = try await terminal.waitForText("Stopped")
      #expect(!stopped.isAlternate)
      #expect(stopped.cursorIsVisible)
      try await terminal.type("echo alive\r")
      try await terminal.waitForScreen("alive") { $0.lines.contains("alive") }
      try await terminal.type("clear; fg\r")
      let resumed = try await terminal.waitForText("probe 80x24")
      #expect(resumed.isAlternate)
    }
    try await terminal.type("b")
    try await terminal.waitForText("inputs 4")
    try await terminal.type("q")
    try await terminal.waitForText("saved after")
  }

  @Test("takes over the size that the terminal has when it goes on")
  func resizedMeanwhile() async throws {
    let terminal = try await startInShell()
    try await terminal.type(Keys.control("z"))
    try await terminal.waitForText("Stopped")
    await terminal.resize(columns: 60, rows: 20)
    try await terminal.type("fg\r")
    try await terminal.waitForText("probe 60x20")
    try await terminal.type("q")
    try await terminal.waitForText("saved after")
  }

  @Test("that could not be caught does not leave the shell's modes on")
  func stoppedByForce() async throws {
    let terminal = try await Probe.start()
    await terminal.signal(SIGSTOP)
    await terminal.signal(SIGCONT)
    try await terminal.type("a")
    try await terminal.waitForText("inputs 1")
    #expect(await terminal.modes()?.echoes == false)
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("without a shell to return to goes on at once")
  func orphan() async throws {
    let terminal = try await Probe.start()
    try await terminal.type(Keys.control("z"))
    try await terminal.waitForText("inputs 1")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }
}
