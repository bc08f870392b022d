import ArgumentParser

/// How data is printed.
enum OutputFormat: String, CaseIterable, Sendable {
  /// Columns for people.
  case table
  /// One JSON array.
  case json
  /// One JSON object a line.
  case jsonl
}

/// The option `--format`.
struct FormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How to print: table, json or jsonl.", valueName: "format"),
    transform: { try OptionWords.term("format", $0) })
  var format: OutputFormat = .table
}
