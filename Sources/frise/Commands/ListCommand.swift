import ArgumentParser

/// `frise list`: the events as text.
struct ListCommand: FriseSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the events of timelines and articles.",
    discussion: """
      With --format jsonl, one event a line with its quotes and their sources in it; with json the \
      same in one array.
      """)

  @OptionGroup var inputs: InputOptions
  @OptionGroup var format: FormatOptions
  @OptionGroup var filter: FilterOptions

  @Flag(help: "Say what became of every date and quotation of the articles.")
  var explain = false

  func perform() throws -> Outcome {
    try EventListing(inputs: inputs.inputs, filter: filter, isExplained: explain)
      .print(as: format.format)
  }
}
