import PseudoTerminal
import Testing

@Suite("A change of size", .serialized)
struct ResizeTests {
  @Test("is drawn at once, down to one cell and up again")
  func sizes() async throws {
    let terminal = try await Probe.start()
    for (columns, rows) in [(40, 10), (1, 1), (3, 2), (200, 60), (5, 1), (80, 24)] {
      await terminal.resize(columns: columns, rows: rows)
      let line = String("probe \(columns)x\(rows)".prefix(columns))
      try await terminal.waitForScreen("\(columns)x\(rows)") { $0.lines[0] == line }
    }
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("a hundred times in a row ends with the last size on the screen")
  func storm() async throws {
    let terminal = try await Probe.start()
    for step in 0..<100 {
      await terminal.resize(columns: 1 + step * 7 % 130, rows: 1 + step * 5 % 50)
    }
    await terminal.resize(columns: 71, rows: 19)
    let screen = try await terminal.waitForText("probe 71x19")
    #expect(screen.lines[2].hasPrefix("resize"))
    #expect(!screen.lines.dropFirst(3).contains { !$0.isEmpty })
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("beyond what is supported is used up to there, also when it is claimed from the start")
  func endless() async throws {
    let terminal = try PseudoTerminal(
      Probe.path, environment: ["LINES": "5", "COLUMNS": "10"], columns: 3000, rows: 2)
    try await terminal.waitForText("probe 1024x2")
    await terminal.resize(columns: 30, rows: 2000)
    try await terminal.waitForText("probe 30x512")
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }

  @Test("starts in any size, also one cell", arguments: [(1, 1), (2, 1), (500, 3)])
  func startSizes(columns: Int, rows: Int) async throws {
    let terminal = try PseudoTerminal(Probe.path, columns: columns, rows: rows)
    let line = String("probe \(columns)x\(rows)".prefix(columns))
    try await terminal.waitForScreen(line) { $0.lines[0] == line }
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }
}
