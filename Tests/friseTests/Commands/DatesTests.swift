import Testing
import TimelineModel

@Suite("frise dates")
struct DatesTests {
  private static func document(_ line: String) throws -> JSONObject {
    guard case .object(let object) = try JSONValue(parsing: line) else { return [:] }
    return object
  }

  private static func timexes(_ line: String) throws -> [JSONObject] {
    guard case .array(let values)? = try document(line)["timexes"] else { return [] }
    return values.compactMap { value in
      if case .object(let object) = value { object } else { nil }
    }
  }

  @Test("prints every expression with its offsets in code points, its value and its rule")
  func jsonl() throws {
    let text = "La délégation était à Rabat du 14 au 16 avril."
    let run = try ProgramRun("dates", "--format", "jsonl", "--published", "2024-04-22", input: text)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.count == 1)
    let document = try Self.document(run.output)
    #expect(document["dct"] == "2024-04-22")
    #expect(document["dctBasis"] == "user")
    #expect(document["lang"] == "fr")
    #expect(document["doc"] == nil)
    let timex = try #require(try Self.timexes(run.output).first)
    #expect(timex["text"] == "du 14 au 16 avril")
    #expect(timex["start"] == 28)
    #expect(timex["end"] == 45)
    #expect(timex["type"] == "DATE")
    #expect(timex["edtf"] == "2024-04-14/2024-04-16")
    #expect(timex["reference"] == "2024-04-22")
    #expect(timex["trace"] == nil)
  }

  @Test("reads and writes one document a line, whatever a line lacks")
  func documents() throws {
    let lines = """
      {"doc":"a","text":"Il viendra demain.","lang":"fr","dct":"2024-04-22","genre":"news"}

      {"doc":7,"text":"Il viendra demain.","lang":"fr","dct":"2024-05-01T10:00:00","genre":null}
      {"text":""}
      """
    let run = try ProgramRun("dates", "--format", "jsonl", input: lines)
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(try Self.document(run.lines[0])["doc"] == "a")
    #expect(try Self.document(run.lines[1])["doc"] == 7)
    let values = try run.lines.map { try Self.timexes($0).map { $0["value"] } }
    #expect(values == [["2024-04-23"], ["2024-05-02"], []])
  }

  @Test("gives an error in the place of a line that is no document, and goes on")
  func brokenLines() throws {
    let lines = """
      {"text":"le 3 mai 2020","lang":"fr"}
      {"text":
      {"text":"x","dct":"2024-13-01"}
      {"text":"x","genre":"newz"}
      {"text":3}
      {}
      []
      {"text":"le 4 mai 2020","lang":"fr"}
      """
    let run = try ProgramRun("dates", "--format", "jsonl", input: lines)
    #expect(run.status == 1)
    #expect(run.lines.count == 8)
    let isError = try run.lines.map { try Self.document($0)["error"] != nil }
    #expect(isError == [false, true, true, true, true, true, true, false])
    #expect(run.errorLines.count == 6)
    #expect(run.errorLines[0].hasPrefix("frise: standard input: line 2: not JSON"))
    #expect(run.errorLines[1].contains("did you mean 2024-01-13?"))
    #expect(run.errorLines[2].contains("did you mean “news”?"))
  }

  @Test("takes the kind of input as it is told")
  func inputKind() throws {
    let run = try ProgramRun(
      "dates", "--input", "text", "--format", "jsonl", "--language", "fr",
      input: #"{"text":"le 3 mai 2020"}"#)
    #expect(try Self.timexes(run.output).first?["start"] == 9)
    let lines = try ProgramRun("dates", "--input", "jsonl", "--format", "jsonl", input: "le 3 mai")
    #expect(lines.status == 1)
  }

  @Test("prints one array as JSON, an empty one for no document")
  func json() throws {
    let line = #"{"doc":"a","text":"le 3 mai 2020","lang":"fr"}"#
    let run = try ProgramRun("dates", "--format", "json", input: line + "\n" + line)
    guard case .array(let documents) = try JSONValue(parsing: run.output) else {
      Issue.record("no array: \(run.output)")
      return
    }
    #expect(documents.count == 2)
    let empty = try ProgramRun("dates", "--format", "json", "--input", "jsonl", input: "")
    #expect(empty.output == "[]\n")
  }

  @Test("prints columns for people, and says on standard error how each value was reckoned")
  func table() throws {
    let run = try ProgramRun(
      "dates", "--explain", "--published", "2024-04-22", "--language", "fr",
      input: "Il est venu hier\u{1B}[31m.")
    #expect(run.lines.count == 2)
    let cells = ["12", "16", "DATE", "2024-04-21", "2024-04-21", "hier"]
    #expect(run.lines[1].split(separator: " ").map(String.init) == cells)
    #expect(run.errorLines.first == "published 2024-04-22: as given")
    #expect(run.errorLines.dropFirst().first?.contains("relative from 2024-04-22") == true)
  }

  @Test("explains with fields in JSON")
  func explained() throws {
    let run = try ProgramRun(
      "dates", "--explain", "--format", "jsonl", "--published", "2024-04-22", "--language", "fr",
      input: "Il viendra demain.")
    let timex = try Self.timexes(run.output).first
    #expect(timex?["trace"] != nil)
    #expect(timex?["usage"] == "occurrence")
    #expect(run.errors == "")
  }

  @Test("explains what was rejected, and what tells when a text was published")
  func rejected() throws {
    let text = "Publié le 22 avril 2024\n\nIl est né le 31 février 1971, dit-on à Rabat."
    let run = try ProgramRun(
      "dates", "--explain", "--format", "jsonl", "--language", "fr", input: text)
    let document = try Self.document(run.output)
    #expect(
      document["dctEvidence"] == [
        "basis": "dateline", "edtf": "2024-04-22", "sign": "publication line",
        "text": "le 22 avril 2024",
      ])
    #expect(document["dctRejected"] == [])
    #expect(
      document["rejected"]?.elements?.contains([
        "end": 53, "reason": "no such day", "rule": "fr/day-month-year", "start": 35,
        "text": "le 31 février 1971",
      ]) == true, "\(run.output)")
    let plain = try ProgramRun("dates", "--format", "jsonl", "--language", "fr", input: text)
    #expect(try Self.document(plain.output)["rejected"] == nil)
    let people = try ProgramRun("dates", "--explain", "--language", "fr", input: text)
    #expect(people.errorLines.contains { $0.hasSuffix("not fr/day-month-year: no such day") })
  }

  @Test("cuts expressions out the way TimeML does when asked")
  func timeML() throws {
    let run = try ProgramRun(
      "dates", "--timeml", "--format", "jsonl", "--published", "2024-04-22", "--language", "fr",
      input: "Il était à Rabat du 14 au 16 avril.")
    #expect(try Self.timexes(run.output).map { $0["text"] } == ["14", "16 avril"])
  }

  @Test("names each file's document and reads the others when one is missing")
  func files() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.txt", "le 3 mai 2020")
    let run = try ProgramRun("dates", folder.path + "/none", file, file, "--format", "jsonl")
    #expect(run.status == 1)
    #expect(run.errorLines == ["frise: \(folder.path)/none: No such file or directory"])
    #expect(try run.lines.map { try Self.document($0)["doc"] } == [.string(file), .string(file)])
  }
}
