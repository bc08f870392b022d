import Testing
import TimelineModel

@Suite("frise show")
struct ShowTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.file("essai.jsonl", SampleTimeline.file)
  }

  @Test("prints why the event has its date, and each quote with its source")
  func table() throws {
    let run = try ProgramRun("show", "visit", file)
    #expect(run.status == 0)
    let lines = run.lines
    #expect(lines.first == "Visite de travail")
    #expect(lines.contains("date          2024-04-14/2024-04-16"))
    #expect(lines.contains("words         “Du 14 au 16 avril”"))
    #expect(lines.contains("reference     2024-04-15"))
    #expect(lines.contains("rule          fr/day-to-day-month"))
    #expect(lines.contains("quote 2       “Notre objectif est clair”"))
    #expect(lines.contains("speaker       le ministre"))
  }

  @Test("prints the line of the list as JSON", arguments: ["json", "jsonl"])
  func json(format: String) throws {
    let list = try ProgramRun("list", file, "--search", "visite delegation", "--format", "jsonl")
    #expect(try ProgramRun("show", "visit", file, "--format", format).output == list.output)
  }

  @Test("finds an event by the beginning of its id when only one begins so")
  func beginning() throws {
    #expect(try ProgramRun("show", "vis", file).lines.first == "Visite de travail")
    let events = [Event(id: "ab", title: "1"), Event(id: "ac", title: "2")]
    let twins = try folder.file(
      "twins.jsonl", TimelineWriter.text(of: Timeline(events: events)))
    let run = try ProgramRun("show", "a", twins)
    #expect(run.status == 1)
    #expect(run.errors == "frise: 2 events have an id that begins with “a”: ab or ac\n")
  }

  @Test("names the nearest id when none is right")
  func unknown() throws {
    let run = try ProgramRun("show", "vsiit", file)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "frise: no event has the id “vsiit”; did you mean “visit”?\n")
  }
}
