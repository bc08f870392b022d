import Glibc
import PseudoTerminal
import Testing

@Suite("The end of the program", .serialized)
struct EndingTests {
  @Test(
    "by a signal restores the terminal, lets the program save and is seen by its parent",
    arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) async throws {
    let terminal = try PseudoTerminal(Probe.path)
    try await terminal.waitForText("probe 80x24")
    await terminal.signal(number)
    #expect(try await terminal.waitForExit() == .signaled(number))
    #expect(await terminal.modes() == terminal.initialModes)
    #expect(await Probe.left(terminal))
    #expect(await terminal.look().shows("saved after 1 inputs, last closed"))
  }

  @Test(
    "by a crash restores the terminal", arguments: [("X", SIGILL), ("A", SIGABRT), ("O", SIGSEGV)])
  func crashes(key: String, number: Int32) async throws {
    let terminal = try PseudoTerminal(Probe.path)
    try await terminal.waitForText("probe 80x24")
    try await terminal.type(key)
    let status = try await terminal.waitForExit()
    #expect(status == .signaled(number) || number == SIGILL && status == .signaled(SIGTRAP))
    #expect(await terminal.modes() == terminal.initialModes)
    #expect(await Probe.left(terminal))
    #expect(await !terminal.look().shows("saved"))
  }

  @Test("by exit restores the terminal although nobody closed it")
  func exits() async throws {
    let terminal = try await Probe.start()
    try await terminal.type("E")
    #expect(try await terminal.waitForExit() == .exited(5))
    #expect(await terminal.modes() == terminal.initialModes)
    #expect(await Probe.left(terminal))
  }

  @Test("comes also to a program that hangs when it is told to end")
  func hangs() async throws {
    let terminal = try PseudoTerminal(Probe.path)
    try await terminal.waitForText("probe 80x24")
    try await terminal.type("L")
    await terminal.signal(SIGTERM)
    #expect(try await terminal.waitForExit() == .signaled(SIGTERM))
    #expect(await terminal.modes() == terminal.initialModes)
    #expect(await Probe.left(terminal))
  }

  @Test("comes when the terminal is gone, and the program has saved")
  func hangUp() async throws {
    let file = temporaryFile()
    defer { unlink(file) }
    let terminal = try await Probe.start(environment: ["PROBE_FILE": file])
    await terminal.hangUp()
    #expect(try await terminal.waitForExit() == .signaled(SIGHUP))
    #expect(contents(of: file) == "saved, last closed\n")
  }

  @Test("comes when the terminal is gone although SIGHUP is ignored")
  func hangUpWithoutSignal() async throws {
    let file = temporaryFile()
    defer { unlink(file) }
    let terminal = try PseudoTerminal(
      "/bin/sh", arguments: ["-c", "trap '' HUP; exec \"$0\"", Probe.path],
      environment: ["PROBE_FILE": file])
    try await terminal.waitForText("probe 80x24")
    await terminal.hangUp()
    #expect(try await terminal.waitForExit() == .exited(0))
    #expect(contents(of: file) == "saved, last closed\n")
  }
}

private func temporaryFile() -> String {
  var template = Array("/tmp/terminal-probe-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  if descriptor >= 0 { close(descriptor) }
  return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
}

private func contents(of file: String) -> String? {
  let descriptor = open(file, O_RDONLY)
  guard descriptor >= 0 else { return nil }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 1024)
  let count = read(descriptor, &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}
