import ArgumentParser
import EDTF
import TimelineModel

/// Which events are wanted.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only events of this domain; may be repeated.",
      discussion: Domain.allCases.map(\.rawValue).joined(separator: ", "), valueName: "domain"),
    transform: { try OptionWords.term("domain", $0) })
  var domain: [Domain] = []

  @Option(
    help: ArgumentHelp(
      "Only events that are not over before this date: 2024, 2024-04, 2024-04-15.",
      valueName: "date"),
    transform: OptionWords.date)
  var from: EDTFValue?

  @Option(
    help: ArgumentHelp("Only events that begin no later than this date.", valueName: "date"),
    transform: OptionWords.date)
  var to: EDTFValue?

  @Option(
    help: ArgumentHelp(
      "Only events with every one of these words in title, quotes or source.", valueName: "words"))
  var search: String = ""

  @Option(
    help: ArgumentHelp(
      "Only events of this source: its id, or words of its title or publisher; may be repeated.",
      valueName: "source"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only events of this status, where hidden ones are left out; may be repeated.",
      discussion: Status.allCases.map(\.rawValue).joined(separator: ", "), valueName: "status"),
    transform: { try OptionWords.term("status", $0) })
  var status: [Status] = []

  func validate() throws {
    guard let from, let to, let first = from.earliestDay, let last = to.latestDay, last < first
    else { return }
    throw Complaint.reversedPeriod(from: from.description, to: to.description)
  }

  /// The filter for a timeline, whose sources give the ids.
  func filter(for timeline: Timeline) throws(Complaint) -> EventFilter {
    var sources: Set<SourceID> = []
    for name in source { sources.formUnion(try Self.sources(named: name, in: timeline)) }
    return EventFilter(
      domains: Set(domain), statuses: status.isEmpty ? EventFilter.defaultStatuses : Set(status),
      sources: sources, period: Period(from: from, to: to), search: search)
  }

  private static func sources(
    named name: String, in timeline: Timeline
  ) throws(Complaint) -> [SourceID] {
    if timeline.sources.contains(where: { $0.id == name }) { return [name] }
    let query = SearchQuery(name)
    let found = timeline.sources.filter { source in
      !query.isEmpty && query.matches(source.title ?? "", source.publisher ?? "")
    }
    guard found.isEmpty else { return found.map(\.id) }
    let names = timeline.sources.flatMap { [$0.id, $0.title, $0.publisher].compactMap(\.self) }
    throw .unknownSource(name: name, nearest: NearestWord.of(name, among: names))
  }
}
