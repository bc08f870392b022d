import Glibc
import PseudoTerminal
import Testing

@Suite("The screen of a real terminal", .serialized)
struct ScreenTests {
  @Test(
    "keeps its columns after any text, which is never sent raw",
    arguments: [
      "日本語", "e\u{301}a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "👩‍👩‍👧‍👦!", "👍🏽!", "🇧🇪!", "❤️!",
      "1️⃣!", "\u{1FAE9}!", "\u{1FAC8}!", "שלום 12", "مرحبا", "हिन्दी", "a\u{202E}b",
      "\u{1B}]0;title\u{7}", "\u{1B}[2J\u{9B}31m", "\u{AD}soft\u{200B}", "\u{301}", "🏴󠁧󠁢󠁥󠁮󠁧󠁿!",
    ])
  func columns(text: String) async throws {
    let terminal = try await Probe.start([text])
    let screen = await terminal.look()
    #expect(screen.cell(column: 20, row: 3)?.text == "|")
    #expect(screen.rows[3].filter { $0.text == "|" }.count == 1)
    let sent = String(decoding: await terminal.output, as: UTF8.self).unicodeScalars
    let never: Set<Unicode.Scalar> = [
      "\u{202E}", "\u{9B}", "\u{200D}", "\u{FE0F}", "\u{AD}", "\u{200B}", "\u{7}",
    ]
    #expect(sent.allSatisfy { !never.contains($0) })
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("shows what it cannot send in a visible form")
  func visible() async throws {
    let terminal = try await Probe.start(["\u{1B}[31mred", "a\u{202E}b", "🇧🇪 drapeau"])
    let lines = await terminal.look().lines
    #expect(lines[3].hasPrefix("^[[31mred"))
    #expect(lines[4].hasPrefix("a<U+202E>b"))
    #expect(lines[5].hasPrefix("🇧🇪 drapeau"))
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("has a colour for each domain but one, and all of them stand apart")
  func colours() async throws {
    let names = ["security", "migration", "defense", "diplomacy", "economy", "energy", "justice"]
    let terminal = try await Probe.start(names)
    let screen = await terminal.look()
    let looks = (3..<10).compactMap { screen.cell(column: 0, row: $0) }
    #expect(Set(looks.dropLast().map(\.foreground)).count == 6)
    #expect(looks.last?.foreground == .terminal)
    #expect(looks.last?.bold == true)
    #expect(looks.allSatisfy { $0.background == .terminal })
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test(
    "uses no colour when the environment asks for none, or the terminal has none",
    arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
  func noColours(environment: [String: String]) async throws {
    let terminal = try await Probe.start(["security", "migration"], environment: environment)
    let screen = await terminal.look()
    for row in screen.rows {
      #expect(row.allSatisfy { $0.foreground == .terminal && $0.background == .terminal })
    }
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("uses only the eight colours of a terminal that has no more")
  func eightColours() async throws {
    let terminal = try await Probe.start(["security"], environment: ["TERM": "xterm"])
    #expect(await terminal.look().cell(column: 0, row: 3)?.foreground == .palette(1))
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("costs nothing while nobody types")
  func idle() async throws {
    let terminal = try await Probe.start()
    try await terminal.type("a")
    try await terminal.waitForText("inputs 1")
    try await Task.sleep(for: .milliseconds(500))
    let written = await terminal.output.count
    let before = wakeups(of: terminal.process)
    try await Task.sleep(for: .milliseconds(700))
    #expect(wakeups(of: terminal.process) == before)
    _ = await terminal.look()
    #expect(await terminal.output.count == written)
    try await terminal.type("q")
    try await terminal.waitForExit()
  }

  @Test("is written anew on request, after another program wrote on it")
  func redraw() async throws {
    let terminal = try await Probe.start()
    try await terminal.type("a")
    try await terminal.waitForText("inputs 1")
    let before = await terminal.output.count
    try await terminal.type(Keys.control("l"))
    try await terminal.waitForText("inputs 2")
    let sent = await terminal.output.dropFirst(before)
    #expect(String(decoding: sent, as: UTF8.self).contains("probe 80x24"))
    try await terminal.type("q")
    try await terminal.waitForExit()
  }
}

/// How often the threads of a process have given up the processor, by name of the thread.
private func wakeups(of process: Int32) -> [String: String] {
  var counts: [String: String] = [:]
  guard let folder = opendir("/proc/\(process)/task") else { return [:] }
  defer { closedir(folder) }
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard !name.hasPrefix("."), let file = fopen("/proc/\(process)/task/\(name)/status", "r")
    else { continue }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      if text.contains("ctxt_switches") { counts[name, default: ""] += text }
    }
  }
  return counts
}
