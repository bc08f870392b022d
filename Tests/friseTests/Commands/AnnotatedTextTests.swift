import PseudoTerminal
import Testing

@testable import frise

@Suite("frise dates --format text")
struct AnnotatedTextTests {
  private static func annotated(
    _ text: String, _ arguments: String..., published: String = "2024-04-22"
  ) throws -> String {
    let options = ["dates", "--format", "text", "--published", published]
    let run = try ProgramRun(options + arguments, input: Array(text.utf8))
    #expect(run.status == 0)
    #expect(run.errors == "")
    return run.output
  }

  @Test("puts the value beside the words and leaves the rest as it is")
  func values() throws {
    let text = "  Il était  à Rabat\tdu 14 au 16 avril.\r\n\r\nElle revient demain, à 14 h 30.\n\n"
    #expect(
      try Self.annotated(text, "--language", "fr")
        == """
        \u{20} Il était  à Rabat\t[du 14 au 16 avril → 2024-04-14/2024-04-16].\r
        \r
        Elle revient [demain → 2024-04-23], à [14 h 30 → 2024-04-23T14:30].\n\n
        """)
  }

  @Test(
    "ends its last line, and prints a text without a date unchanged", arguments: ["", "rien\n"])
  func noDates(text: String) throws {
    #expect(try Self.annotated(text) == (text.isEmpty ? "\n" : text))
  }

  @Test("says what nothing tells, and what is a label")
  func unknownAndLabel() throws {
    let run = try ProgramRun(
      "dates", "--format", "text", "--language", "fr",
      input: "Elle revient mardi. La résolution 2703 (2023) est adoptée.")
    #expect(
      run.output
        == "Elle revient [mardi → ?]. La résolution 2703 ([2023 → 2023 label]) est adoptée.\n")
  }

  @Test("marks with other brackets where the text has square ones")
  func brackets() throws {
    #expect(
      try Self.annotated("[Vu le 3 mai 2020]", "--language", "fr")
        == "[Vu ⟦le 3 mai 2020 → 2020-05-03⟧]\n")
    #expect(
      try Self.annotated("[⟦1: le 3 mai 2020⟧", "--language", "fr")
        == "[⟦1: ⟦2:le 3 mai 2020 → 2020-05-03⟧⟧\n")
  }

  @Test("an opening mark never stands in the text itself", arguments: 0..<40)
  func opening(count: Int) {
    let text = "[" + (0..<count).map { "⟦\($0):" }.joined()
    let opening = AnnotationMarks(for: Array(text.utf8)).opening
    #expect(!text.contains(opening))
  }

  @Test("shows what a terminal could obey, and keeps every other character")
  func controls() throws {
    let text =
      "a\u{1B}[31mb\u{202E}c\u{9B}d\re\u{200D}f\u{AD}g\u{301}\u{301}\u{301}\u{301}\u{301}\u{0}"
    let shown = "a^[[31mb<U+202E>c<U+009B>d^Me\u{200D}f\u{AD}g\u{301}\u{301}\u{301}\u{301}\u{301}"
    #expect(try Self.annotated(String(text.dropLast())) == shown + "\n")
  }

  @Test("keeps a value in its order in writing from right to left")
  func rightToLeft() throws {
    #expect(
      try Self.annotated("وصل في 15 أبريل 2024 إلى الرباط", "--language", "ar").contains(
        "→ \u{2066}2024-04-15\u{2069}]"))
    #expect(try !Self.annotated("le 3 mai 2020", "--language", "fr").contains("\u{2066}"))
  }

  @Test("names each of several texts, with what they were reckoned from")
  func headings() throws {
    let lines = """
      {"doc":"a","text":"le 3 mai","lang":"fr","dct":"2020-06-01"}
      {"text":"rien","lang":"fr"}
      """
    let run = try ProgramRun("dates", "--format", "text", input: lines)
    #expect(
      run.output == """
        ==> a (fr, published 2020-06-01 by user) <==
        [le 3 mai → 2020-05-03]

        ==> document 2 (fr) <==
        rien\n
        """)
  }

  @Test(
    "colours only on a terminal that has colours, and not against the person’s wish",
    arguments: [
      (true, ["TERM": "xterm"], true), (false, ["TERM": "xterm"], false),
      (true, ["TERM": "dumb"], false), (true, [:], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true),
    ])
  func colorChoice(isTerminal: Bool, environment: [String: String], expected: Bool) {
    #expect(TerminalColor.isWanted(isTerminal: isTerminal) { environment[$0] } == expected)
  }

  @Test("on a terminal colours change no character")
  func colors() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.txt", "Il viendra le 3 mai 2020.\n")
    let arguments = ["dates", "--format", "text", "--published", "2020-06-01", file]
    let terminal = try PseudoTerminal(BuiltProgram.path("frise"), arguments: arguments)
    try await terminal.waitForText("Il viendra [le 3 mai 2020 → 2020-05-03].")
    _ = try await terminal.waitForExit()
    let output = await String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[1;4mle 3 mai 2020\u{1B}[0m"))
  }
}
