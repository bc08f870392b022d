import ArgumentParser
import EDTF
import TextImport

/// `frise dates`: every temporal expression of texts.
struct DatesCommand: FriseSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Print every temporal expression: offsets, type, TIMEX3 value, EDTF value, words.",
    discussion: """
      Input whose first visible character is “{” is JSON Lines, one document a line: \
      {"doc":"a","text":"…","lang":"fr","dct":"2024-04-22","genre":"news"}, where all but “text” \
      may be absent. Other input is one document a file. Offsets count Unicode code points.

      A line that is no document gives {"error":"…"} in its place, and status 1. A file, or a line, \
      may have at most 1024 MiB. Documents are read on several cores and answered in their order.

      --format text prints the text itself with the value beside each expression, as in \
      “du [14 au 16 avril → 2024-04-14/2024-04-16]”. “?” is a value that nothing tells; a text with \
      brackets of its own has ⟦ and ⟧ as marks. Colours are for terminals only, and not where \
      NO_COLOR is set.
      """)

  @Argument(help: ArgumentHelp("Texts or JSON Lines; standard input if none.", valueName: "file"))
  var files: [String] = []

  @OptionGroup var format: DatesFormatOptions

  @Option(
    help: ArgumentHelp(
      "What the input is, text or jsonl, whatever it begins with.", valueName: "kind"),
    transform: { try OptionWords.term("input", $0) })
  var input: DatesInput?

  @Flag(name: .customLong("timeml"), help: "Cut expressions out the way TimeML 1.2.1 does.")
  var isTimeML = false

  @OptionGroup var documents: DocumentOptions

  @Flag(help: "Say how each value was reckoned, and what was rejected and why.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "How many documents to read at once; otherwise one on each processor core.",
      valueName: "count"))
  var jobs: Int?

  func validate() throws {
    guard let jobs, !(1...256).contains(jobs) else { return }
    throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs)")
  }

  func perform() throws -> Outcome {
    var run = DatesRun(
      DatesRun.Options(
        input: input, format: format.format, style: isTimeML ? .timeML : .chronology,
        language: documents.language, published: documents.published, isExplained: explain,
        isColored: TerminalColor.isWanted(), hasHeadings: files.count > 1,
        jobs: jobs ?? Cores.count))
    for path in files.isEmpty ? [InputFile.standardInput] : files {
      try run.read(InputFile(path: path))
    }
    return try run.end()
  }
}

/// What `frise dates` reads.
enum DatesInput: String, CaseIterable, Sendable {
  /// One document a file.
  case text
  /// One document a line.
  case jsonl
}
