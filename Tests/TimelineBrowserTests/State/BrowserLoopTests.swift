import EDTF
import TerminalUI
import TimelineModel
import Testing

@testable import TimelineBrowser

@MainActor
@Suite struct BrowserLoopTests {
  private func run(
    _ inputs: [Input], answering answer: @escaping (Effect) -> Action? = { _ in nil }
  ) async throws -> MemoryTerminal {
    let terminal = MemoryTerminal(size: Size(columns: 80, rows: 24), inputs: inputs)
    let state = BrowserState(timeline: Fixture.timeline, words: try WordsFile.english.words)
    var loop = BrowserLoop(state, on: terminal)
    await loop.run { answer($0) }
    return terminal
  }

  private func keys(_ names: String...) -> [Input] { names.map { .key(Key(named: $0)) } }

  @Test func `the first screen is shown before any input`() async throws {
    let terminal = try await run([])
    #expect(terminal.canvases.count == 1)
    #expect(terminal.canvases.first?.lines.first?.hasPrefix(" frise · Fanal–Brume") == true)
  }

  @Test func `a person reads a source and returns`() async throws {
    let terminal = try await run(keys("down", "down", "down", "down", "enter", "left"))
    #expect(terminal.canvases.count == 7)
    #expect(terminal.canvases.last == terminal.canvases.dropLast(2).last)
    #expect(
      terminal.canvases.dropLast().last?.lines.contains { $0.contains("▌ En février") } == true)
  }

  @Test func `nothing is shown after quitting`() async throws {
    let terminal = try await run(keys("q", "down", "down"))
    #expect(terminal.canvases.count == 1)
  }

  @Test func `keys without a meaning draw nothing`() async throws {
    let terminal = try await run(keys("z", "ctrl+x", "P"))
    #expect(terminal.canvases.count == 1)
  }

  @Test func `the terminal is suspended and the screen shown again`() async throws {
    let terminal = try await run(keys("ctrl+z"))
    #expect(terminal.suspensions == 1)
    #expect(terminal.canvases.count == 2)
  }

  @Test func `the terminal is told to draw anew`() async throws {
    let terminal = try await run(keys("ctrl+l"))
    #expect(terminal.redraws == 1)
  }

  @Test func `a resize is followed`() async throws {
    let terminal = try await run([.resize(Size(columns: 40, rows: 10))])
    #expect(terminal.canvases.map(\.size.columns) == [80, 40])
  }

  @Test func `a date is asked of the program around and gone to`() async throws {
    let terminal = try await run(keys("t", "x", "enter")) { effect in
      effect == .resolveDate("x") ? .dateResolved("x", EDTFValue("2024-04-15")) : nil
    }
    #expect(terminal.canvases.last?.lines.contains { $0.hasPrefix(" > 15 Apr") } == true)
  }
}
