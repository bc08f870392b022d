import Testing
import TimelineModel

@Suite("frise list")
struct ListTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.file("essai.jsonl", SampleTimeline.file)
  }

  private func ids(_ arguments: String...) throws -> [String] {
    let run = try ProgramRun(
      ["list", file, "--format", "jsonl"] + arguments, input: [])
    #expect(run.status == 0, "\(run.errors)")
    return try run.lines.map { line in
      guard case .object(let object) = try JSONValue(parsing: line),
        case .string(let id)? = object["id"]
      else { return line }
      return id
    }
  }

  @Test("prints the events in the order of time, recurring ones last")
  func order() throws {
    #expect(try ids() == ["agreement", "visit", "officer", "commission"])
  }

  @Test("prints events that are complete: their quotes, and the sources of these")
  func complete() throws {
    let run = try ProgramRun("list", file, "--format", "jsonl", "--search", "délégation")
    guard case .object(let event) = try JSONValue(parsing: run.output),
      case .array(let quotes)? = event["quotes"], case .object(let quote)? = quotes.first
    else {
      Issue.record("no event with quotes: \(run.output)")
      return
    }
    #expect(event["date"] == "2024-04-14/2024-04-16")
    #expect(quotes.count == 2)
    let source: JSONValue = [
      "id": "s1", "published": "2024-04-15", "publisher": "Le Journal",
      "title": "Une visite à Rabat",
    ]
    #expect(quote["source"] == source)
  }

  @Test("prints one array as JSON with what jsonl has on lines")
  func json() throws {
    let array = try JSONValue(parsing: try ProgramRun("list", file, "--format", "json").output)
    let lines = try ProgramRun("list", file, "--format", "jsonl").lines
    #expect(try array == .array(lines.map { try JSONValue(parsing: $0) }))
  }

  @Test("prints columns for people")
  func table() throws {
    let lines = try ProgramRun("list", file).lines
    #expect(
      lines == [
        "ID          DATE                   KIND       DOMAINS             QUOTES  TITLE",
        "agreement   1992                   occurred   defense             1       Accord militaire",
        "visit       2024-04-14/2024-04-16  occurred   diplomacy           2       Visite de travail",
        "officer     2024-22                planned    security,diplomacy  1       Officier attendu",
        "commission  every P1Y              recurring  defense             1       Commission mixte",
      ])
  }

  @Test("keeps the events of any of the domains that are named")
  func domains() throws {
    #expect(try ids("--domain", "security") == ["officer"])
    #expect(
      try ids("--domain", "security", "--domain", "defense")
        == ["agreement", "officer", "commission"])
  }

  @Test("keeps the events whose dates meet a period")
  func period() throws {
    #expect(try ids("--from", "2024-04-16") == ["visit", "officer"])
    #expect(try ids("--from", "2024-04-17", "--to", "2024-12") == ["officer"])
    #expect(try ids("--to", "1999") == ["agreement"])
  }

  @Test("searches words in any order without their accents, but with accents that are typed")
  func search() throws {
    #expect(try ids("--search", "RABAT delegation") == ["visit"])
    #expect(try ids("--search", "delégation") == ["visit"])
    #expect(try ids("--search", "màtinée") == [])
  }

  @Test("keeps the events of a source, by its id or by words of its title or publisher")
  func sources() throws {
    #expect(try ids("--source", "s1").count == 4)
    #expect(try ids("--source", "le journal").count == 4)
    let run = try ProgramRun("list", file, "--source", "Le Jornal")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean “Le Journal”?"))
  }

  @Test("keeps the events of a status")
  func statuses() throws {
    #expect(try ids("--status", "new").count == 4)
    #expect(try ids("--status", "confirmed", "--status", "hidden") == [])
  }

  @Test("says how many events the filter hides when it hides all")
  func allHidden() throws {
    let run = try ProgramRun("list", file, "--to", "1900")
    #expect(run.status == 0)
    #expect(run.errors == "frise: the filter hides all 4 events\n")
  }

  @Test("prefixes the ids of a second file where they collide")
  func severalFiles() throws {
    let run = try ProgramRun("list", file, file, "--domain", "security", "--format", "jsonl")
    #expect(run.lines.count == 2)
    #expect(run.output.contains(#""id":"officer""#))
    #expect(run.output.contains(#""id":"2:officer""#))
  }

  @Test("reads a timeline from standard input")
  func standardInput() throws {
    let run = try ProgramRun("list", "-", input: SampleTimeline.file)
    #expect(run.lines.count == 5)
  }

  @Test("is what the program does when standard output is no terminal")
  func withoutCommand() throws {
    #expect(try ProgramRun(file).output == ProgramRun("list", file).output)
  }

  @Test("sends no character to the terminal that could act on it")
  func hostile() throws {
    let event = Event(id: "a\u{1B}]0;b\u{7}", title: "x\u{1B}[31m\u{202E}y\u{9B}2J\r\n")
    let timeline = Timeline(events: [event])
    let hostile = try folder.file("hostile.jsonl", TimelineWriter.text(of: timeline))
    let commands = [["list", hostile], ["show", "a", hostile], ["list", hostile + "\u{1B}[2J"]]
    for arguments in commands {
      let run = try ProgramRun(arguments, input: [])
      for scalar in (run.output + run.errors).unicodeScalars where scalar != "\n" {
        #expect(scalar.properties.generalCategory != .control, "\(arguments)")
        #expect(scalar != "\u{202E}")
      }
    }
  }
}
