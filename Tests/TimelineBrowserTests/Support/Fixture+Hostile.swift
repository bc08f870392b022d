import EDTF
import TimelineModel

extension Fixture {
  /// A timeline of everything that could go wrong: control characters, texts of one endless line,
  /// quotes that lead nowhere, dates at the ends of time.
  static let hostile = Timeline(
    title: "\u{1B}[31mRed\u{202E}\u{0}", sources: [endless, empty], quotes: strayQuotes,
    events: strayEvents)

  private static let endless = Source(
    id: "endless", text: String(repeating: "mot\u{1B}[2J \u{202E}é\u{301}漢 ", count: 3_000),
    title: String(repeating: "long title ", count: 50), published: date("Y17E11"))

  private static let empty = Source(id: "empty", text: "", language: "xx-Latn")

  private static let strayQuotes: [Quote] = [
    stray("beyond", in: "endless", 1_000_000, 2_000_000),
    stray("huge", in: "endless", 0, Int.max),
    stray("negative", in: "endless", Int.min, 5),
    stray("nothing", in: "empty", 0, 10),
    stray("nowhere", in: "no such source", 0, 10),
    Quote(id: "bare", source: "endless", selectors: []),
  ]

  private static func stray(_ id: String, in source: String, _ start: Int, _ end: Int) -> Quote {
    Quote(
      id: id, source: source,
      selectors: [
        .textQuote(TextQuoteSelector(exact: "\u{7}bell\n\nand more")),
        .textPosition(TextPositionSelector(start: start, end: end)),
      ], speaker: "\u{202E}rekaeps", anchor: .approximate)
  }

  private static let strayEvents: [Event] =
    ["../..", "Y-17E11", "Y17E11", "-9999", "9999-12-31", "XXXX-12-25", "[1667,1668..]", nil]
    .enumerated().map { number, edtf in
      Event(
        id: "h\(number)", title: "\u{1B}]0;title\u{7} \(number)\n\tsecond line",
        kind: EventKind.allCases[number % 5], date: edtf.flatMap(date), dateText: "bell",
        dateBasis: .relative, dateReference: date("Y-17E11"),
        domains: Array(repeating: DomainMatch(name: .justice), count: number),
        status: Status.allCases[number % 4], trace: ["\u{0}"],
        quotes: strayQuotes.map(\.id) + ["no such quote"])
    }
}
