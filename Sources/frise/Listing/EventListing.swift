import TimelineModel

/// What `frise list` does.
struct EventListing {
  /// What to read.
  var inputs: Inputs
  /// Which events to print.
  var filter: FilterOptions?
  /// Whether to say what became of every date and quotation.
  var isExplained = false
  /// The commands that a file's name may be misspelt from.
  var commandNames: [String] = []

  /// Prints the events that the filter leaves, in the order of time.
  func print(as format: OutputFormat) throws -> Outcome {
    var opener = TimelineOpener(inputs, commandNames: commandNames)
    let opened = try opener.open()
    guard let timeline = opened.timeline else { return .failed }
    let index = TimelineIndex(timeline)
    let wanted = try filter?.filter(for: timeline) ?? EventFilter()
    let result = wanted.result(in: index)
    if result.shown.isEmpty && result.hiddenCount > 0 {
      Console.note(.allHidden(count: result.hiddenCount))
    }
    if isExplained {
      let lines = opened.explanation.lines(onlyWithoutEvent: format != .table)
      Console.print(lines: lines)
    }
    var printer = EventPrinter(index, explanation: isExplained ? opened.explanation : nil)
    try printer.printList(result.shown.map { index.events[$0] }, as: format)
    return opened.outcome
  }
}
