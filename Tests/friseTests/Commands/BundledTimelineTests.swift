import PseudoTerminal
import Testing
import TimelineModel

@Suite("The bundled timeline")
struct BundledTimelineTests {
  @Test("is what the list prints when no file is named")
  func list() throws {
    let run = try ProgramRun(
      "list", "--format", "jsonl", "--from", "2024-04-14", "--to", "2024-04-16")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let dates = try run.lines.map { line -> JSONValue? in
      guard case .object(let event) = try JSONValue(parsing: line) else { return nil }
      return event["date"]
    }
    #expect(dates.contains("2024-04-14/2024-04-16"))
    #expect(!dates.contains("1992"))
  }

  @Test("is on the screen at once when the program is started alone")
  func screen() async throws {
    let terminal = try PseudoTerminal(
      BuiltProgram.path("frise"), environment: ["LANG": "C.UTF-8"])
    let screen = try await terminal.waitForText("1992")
    #expect(screen.lines[screen.cursor.row].contains("Accord de coopération militaire"))
    try await terminal.type("q")
    #expect(try await terminal.waitForExit() == .exited(0))
  }
}
