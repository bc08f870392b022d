import ArgumentParser

/// How `frise dates` prints what it finds.
enum DatesFormat: String, CaseIterable, Sendable {
  /// Columns for people.
  case table
  /// The text itself, with the value beside each expression.
  case text
  /// One JSON array.
  case json
  /// One JSON object a line.
  case jsonl

  /// Whether a program reads it, so that a document that cannot be read needs an object too.
  var isJSON: Bool { self == .json || self == .jsonl }
}

/// The option `--format` of `frise dates`.
struct DatesFormatOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How to print: table, text (the text, with values beside its dates), json or jsonl.",
      valueName: "format"),
    transform: { try OptionWords.term("format", $0) })
  var format: DatesFormat = .table
}
