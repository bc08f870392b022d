import PseudoTerminal

/// The probe program, started and drawn once.
enum Probe {
  /// The probe's path.
  static var path: String { BuiltProgram.path("TerminalProbe") }

  /// Starts the probe in a terminal and waits for its first screen.
  static func start(
    _ texts: [String] = [], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) async throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      path, arguments: texts, environment: environment, columns: columns, rows: rows)
    try await terminal.waitForText("probe \(columns)x\(rows)")
    return terminal
  }

  /// Whether the bytes that leave full-screen mode and bracketed paste were sent last.
  static func left(_ terminal: PseudoTerminal) async -> Bool {
    let output = String(decoding: await terminal.output, as: UTF8.self)
    let screen = await terminal.look()
    return !screen.isAlternate && screen.cursorIsVisible && output.contains("\u{1B}[?2004l")
  }
}
