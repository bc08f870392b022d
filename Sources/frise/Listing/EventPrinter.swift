import TimelineModel

/// Prints events in one of the formats.
struct EventPrinter: ~Copyable {
  private var output = ByteOutput()
  private let index: TimelineIndex
  private let explanation: Explanation?

  /// Prints events of a timeline.
  ///
  /// - Parameter explanation: What to add to events in the JSON formats, if anything.
  init(_ index: TimelineIndex, explanation: Explanation? = nil) {
    self.index = index
    self.explanation = explanation
  }

  /// Prints events as a list and ends the output.
  mutating func printList(_ events: [Event], as format: OutputFormat) throws(OutputError) {
    guard format == .table else { return try printJSON(events, as: format) }
    try print(lines: EventTable(events, in: index).lines)
  }

  /// Prints all that is known of an event and ends the output.
  mutating func printDetails(of event: Event, as format: OutputFormat) throws(OutputError) {
    switch format {
    case .table: try print(lines: EventDetails(event, in: index).lines)
    case .jsonl: try printJSON([event], as: .jsonl)
    case .json:
      var writer = JSONWriter()
      write(event, to: &writer)
      writer.endLine()
      try output.write(writer.bytes)
      try output.flush()
    }
  }

  private mutating func print(lines: [String]) throws(OutputError) {
    for line in lines { try output.write(line + "\n") }
    try output.flush()
  }

  private mutating func printJSON(
    _ events: [Event], as format: OutputFormat
  ) throws(OutputError) {
    if format == .json { try output.write("[") }
    var writer = JSONWriter()
    for (number, event) in events.enumerated() {
      if format == .json && number > 0 { try output.write(",\n") }
      writer.removeAll()
      write(event, to: &writer)
      if format == .jsonl { writer.endLine() }
      try output.write(writer.bytes)
    }
    if format == .json { try output.write("]\n") }
    try output.flush()
  }

  private func write(_ event: Event, to writer: inout JSONWriter) {
    guard let explanation else { return writer.completeEvent(event, in: index) }
    writer.object { writer in
      writer.completeFields(of: event, in: index)
      writer.field("ledger") { writer in
        writer.array { writer in
          for entry in explanation.entries(of: event.id) { writer.ledgerEntry(entry) }
        }
      }
    }
  }
}
