import PseudoTerminal

/// The built program on a terminal of its own, showing the sample timeline.
struct BrowserRun {
  /// The terminal.
  let terminal: PseudoTerminal
  /// Holds the timeline's file.
  private let folder: TemporaryFolder

  /// Starts `frise` in English on the sample timeline.
  init(
    _ arguments: [String] = [], environment: [String: String] = [:], columns: Int = 80,
    rows: Int = 24, input: String? = nil
  ) throws {
    folder = try TemporaryFolder()
    let file = try folder.file("essai.jsonl", SampleTimeline.file)
    terminal = try PseudoTerminal(
      BuiltProgram.path("frise"), arguments: arguments + [file],
      environment: ["LANG": "C.UTF-8"].merging(environment) { $1 }, columns: columns, rows: rows,
      input: input)
  }

  /// The row that the cursor stands on, once a text is on the screen.
  func selectedRow(whenShown text: String) async throws -> String {
    let screen = try await terminal.waitForText(text)
    return screen.lines[screen.cursor.row]
  }

  /// Types keys and waits until the selected row holds a text.
  func press(_ keys: String, untilSelected text: String) async throws {
    try await terminal.type(keys)
    try await terminal.waitForScreen("“\(text)” selected") { screen in
      screen.lines.indices.contains(screen.cursor.row)
        && screen.lines[screen.cursor.row].contains(text)
    }
  }

  /// Types keys and waits until the screen holds a text.
  func press(_ keys: String, untilShown text: String) async throws {
    try await terminal.type(keys)
    try await terminal.waitForText(text)
  }

  /// Waits for the end and checks that the terminal is as it was before.
  func end(before: TerminalModes?) async throws -> (status: ExitStatus, isRestored: Bool) {
    let status = try await terminal.waitForExit()
    let screen = await terminal.look()
    let isRestored =
      await terminal.modes() == before && !screen.isAlternate && screen.cursorIsVisible
    return (status, isRestored)
  }
}
