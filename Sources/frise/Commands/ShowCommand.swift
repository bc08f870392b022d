import ArgumentParser
import TimelineModel

/// `frise show`: one event with all that is known of it.
struct ShowCommand: FriseSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one event with its quotes, its sources and why it has this date.")

  @Argument(help: "The event's id as “frise list” shows it, or the beginning of it.")
  var id: String

  @OptionGroup var inputs: InputOptions
  @OptionGroup var format: FormatOptions

  @Flag(help: "Say what became of the dates and quotations that the event rests on.")
  var explain = false

  func perform() throws -> Outcome {
    var opener = TimelineOpener(inputs.inputs)
    let opened = try opener.open()
    guard let timeline = opened.timeline else { return .failed }
    let index = TimelineIndex(timeline)
    let event = try event(in: index)
    if explain && format.format == .table {
      Console.print(lines: opened.explanation.lines(of: event.id))
    }
    var printer = EventPrinter(index, explanation: explain ? opened.explanation : nil)
    try printer.printDetails(of: event, as: format.format)
    return opened.outcome
  }

  private func event(in index: TimelineIndex) throws(Complaint) -> Event {
    if let event = index.event(id) { return event }
    let found = index.events.filter { $0.id.hasPrefix(id) }
    guard let event = found.first else {
      let nearest = NearestWord.of(id, among: index.events.lazy.map(\.id))
      throw .unknownEvent(id: id, nearest: nearest)
    }
    guard found.count == 1 else {
      throw .ambiguousEvent(id: id, ids: found.prefix(5).map(\.id))
    }
    return event
  }
}
