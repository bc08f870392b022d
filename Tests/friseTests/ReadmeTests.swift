import Foundation
import PseudoTerminal
import Testing

/// What the README shows is what the program prints.
@Suite("The README") struct ReadmeTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A command of an example and the lines that follow it.
  struct Example: Sendable, CustomTestStringConvertible {
    var command: String
    var output: [String] = []
    var testDescription: String { command }
  }

  private static let lines: [String] = {
    let text = (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }()

  private static func blocks(_ fence: String) -> [[String]] {
    var blocks: [[String]] = []
    var isOpen = false
    for line in lines {
      if line == "```" + fence {
        blocks.append([])
        isOpen = true
      } else if line == "```" {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  static let examples: [Example] = blocks("console").flatMap { block in
    block.reduce(into: [Example]()) { examples, line in
      if line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2))))
      } else if let last = examples.indices.last {
        examples[last].output.append(line)
      }
    }
  }

  @Test("has examples") func hasExamples() {
    #expect(Self.examples.count >= 4)
  }

  @Test("every example prints what it shows", arguments: examples)
  func example(_ example: Example) throws {
    let command = example.command.replacing("frise ", with: "\"$FRISE\" ")
    let run = try Shell.run(command, "")
    #expect(run.errors == "")
    #expect(run.status == 0)
    let printed = run.output.split(separator: "\n").map(Self.withoutTrailingBlanks)
    #expect(printed == example.output.map { Self.withoutTrailingBlanks($0[...]) })
  }

  @Test("the picture is the first screen after eight steps down")
  func picture() async throws {
    let picture = try #require(Self.blocks("text").first)
    let terminal = try PseudoTerminal(
      BuiltProgram.path("frise"), arguments: ["--interface", "en"],
      environment: ["LANG": "C.UTF-8"], columns: 80, rows: 24)
    try await terminal.waitForText("1992")
    for _ in 0..<8 { try await terminal.type(Keys.down) }
    let expected = picture.map { Self.withoutTrailingBlanks($0[...]) }
    let screen = try await terminal.waitForScreen("the picture") { screen in
      screen.lines.map { Self.withoutTrailingBlanks($0[...]) }.starts(with: expected)
    }
    #expect(screen.shows("quote 1 of 5"))
    try await terminal.type("q")
    _ = try await terminal.waitForExit()
  }

  private static func withoutTrailingBlanks(_ line: Substring) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
