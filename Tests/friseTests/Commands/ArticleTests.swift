import Foundation
import Testing
import TimelineModel

@Suite("Articles read on the spot")
struct ArticleTests {
  private static let article = """
    Une délégation à Rabat

    Publié le 22 avril 2024

    La délégation belge a visité Rabat du 14 au 16 avril. « Notre objectif commun est très clair », a \
    déclaré le ministre Jean Dupont.

    Un accord de coopération militaire a été signé en 1992. Le voyage dure trois jours.
    """

  private static func objects(_ text: String) throws -> [JSONObject] {
    try text.split(separator: "\n").compactMap { line in
      if case .object(let object) = try JSONValue(parsing: String(line)) { object } else { nil }
    }
  }

  @Test("give their events with the quotes that they rest on, reckoned from their own date")
  func events() throws {
    let run = try ProgramRun("list", "-", "--format", "jsonl", input: Self.article)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let events = try Self.objects(run.output)
    #expect(events.map { $0["date"] } == ["1992", "2024-04-14/2024-04-16"])
    #expect(events.last?["dateText"] == "du 14 au 16 avril")
  }

  @Test("are reckoned from the date that a person gives")
  func published() throws {
    let run = try ProgramRun(
      "list", "-", "--format", "jsonl", "--published", "2021-05-01", input: Self.article)
    let dates = try Self.objects(run.output).map { $0["date"] }
    #expect(dates == ["1992", "2021-04-14/2021-04-16"])
  }

  @Test("are browsed together with timelines, and shown by the beginning of an id")
  func together() throws {
    let folder = try TemporaryFolder()
    let article = try folder.file("a.txt", Self.article)
    let timeline = try folder.file("t.jsonl", SampleTimeline.file)
    let run = try ProgramRun("list", article, timeline, "--format", "jsonl")
    let events = try Self.objects(run.output)
    #expect(events.count == 6)
    guard case .string(let id)? = events.first?["id"] else { return }
    let shown = try ProgramRun("show", String(id.prefix(8)), article, "--format", "jsonl")
    #expect(try Self.objects(shown.output) == [events[0]])
  }

  @Test("have a ledger whose counts add up, on standard error and in each event of JSON")
  func ledger() throws {
    let table = try ProgramRun("list", "-", "--explain", input: Self.article)
    let counts = try #require(table.errorLines.last)
    let entries = table.errorLines.dropLast()
    #expect(counts.hasPrefix("standard input: \(entries.count) dates and quotations: "))
    let numbers = counts.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers.first == numbers.dropFirst().reduce(0, +))
    #expect(entries.contains { $0.contains("“trois jours”: skipped, length of time") })

    let json = try ProgramRun(
      "list", "-", "--explain", "--format", "jsonl", input: Self.article)
    let ledgers = try Self.objects(json.output).map { event -> Int in
      if case .array(let entries)? = event["ledger"] { entries.count } else { 0 }
    }
    #expect(ledgers.allSatisfy { $0 > 0 })
    #expect(ledgers.reduce(0, +) + json.errorLines.count - 1 == entries.count)
  }

  @Test("without dates open and say that no event was found", arguments: ["", "Bonjour à tous."])
  func noDates(text: String) throws {
    let run = try ProgramRun("list", "-", input: text)
    #expect(run.status == 0)
    #expect(run.errors == "frise: standard input: no event found\n")
  }

  @Test("in Latin-1 give the same events, and say which encoding they are in")
  func latin1() throws {
    let text = Self.article.replacing("«", with: "\"").replacing("»", with: "\"")
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let run = try ProgramRun(["list", "-", "--format", "jsonl"], input: bytes)
    #expect(try Self.objects(run.output).map { $0["date"] } == ["1992", "2024-04-14/2024-04-16"])
    #expect(run.errors == "frise: standard input: read as windows-1252\n")
  }

  private static let real = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent(
      "../../../../shared/data/articles/officier-de-liaison.fr.txt"
    ).standardized.path

  @Test(
    "of the press give what a reader finds in them, and nothing else",
    .enabled(if: FileManager.default.fileExists(atPath: real), "../shared is absent"),
    arguments: [[], ["--published", "2024-04-22"]])
  func realArticle(options: [String]) throws {
    let run = try ProgramRun(["list", Self.real, "--format", "jsonl"] + options, input: [])
    #expect(run.status == 0)
    let found = try Self.objects(run.output).map { event -> [String] in
      ["date", "recurrence", "kind", "dateText"].compactMap { field in
        if case .string(let text)? = event[field] { text } else { nil }
      }
    }
    #expect(
      found == [
        ["1992", "occurred", "1992"], ["1998", "occurred", "1998"], ["2018", "reference", "2018"],
        ["2023", "reference", "2023"], ["2023-11/..", "occurred", "depuis novembre dernier"],
        ["2024-02", "occurred", "en février dernier"],
        ["2024-04-14/2024-04-16", "occurred", "du 14 au 16 avril"],
        ["2024-04-15", "stated", "15 avril 2024"], ["2024-22", "planned", "l’été prochain"],
        ["P1Y", "recurring", "Chaque année"],
      ])
  }
}
