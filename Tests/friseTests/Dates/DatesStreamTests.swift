import Testing

@Suite("frise dates as a filter")
struct DatesStreamTests {
  private static let line = #"{"text":"le 3 mai 2020","lang":"fr"}"#

  @Test("answers many lines in their order, with any number of jobs", arguments: [1, 2, 5])
  func order(jobs: Int) throws {
    let lines = (1...3000).map { number in
      let text = String(repeating: "le 3 mai 2020 ", count: number % 60)
      return number % 500 == 0 ? "{" : #"{"doc":\#(number),"text":"\#(text)","lang":"fr"}"#
    }
    let run = try ProgramRun(
      "dates", "--format", "jsonl", "--jobs", "\(jobs)", input: lines.joined(separator: "\n"))
    #expect(run.status == 1)
    #expect(run.lines.count == 3000)
    for (number, line) in zip(1..., run.lines) {
      let name = number % 500 == 0 ? #"{"error":"# : #""doc":\#(number),"#
      #expect(line.contains(name))
    }
    let places = run.errorLines.map { $0.prefix { $0 != "," }.split(separator: ":")[2] }
    #expect(places == (1...6).map { " line \($0 * 500)" })
  }

  @Test("gives one array, or one heading, with any number of jobs", arguments: ["json", "table"])
  func separators(format: String) throws {
    let input = String(repeating: Self.line + "\n", count: 2000)
    let outputs = try ["1", "4"].map {
      try ProgramRun("dates", "--format", format, "--jobs", $0, input: input).output
    }
    #expect(outputs[0] == outputs[1])
    #expect(!outputs[0].isEmpty)
  }

  @Test("answers a line before it waits for the next one", arguments: [1, 2])
  func live(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let command = """
      cd "$1" && mkfifo in out && timeout 60 sh -c '
        "$FRISE" dates --input jsonl --format jsonl --jobs \(jobs) < in > out &
        exec 3> in 4< out
        for number in 1 2 3; do echo "{\\"doc\\":$number,\\"text\\":\\"\\"}" >&3; read answer <&4; echo "$answer"; done
        exec 3>&-
        wait'
      """
    let run = try Shell.run(command, folder.path)
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
    #expect(run.lines.last?.contains(#""doc":3"#) == true)
  }

  @Test("ends when nobody reads the answers, though more could come", arguments: [1, 2])
  func closedOutput(jobs: Int) throws {
    let folder = try TemporaryFolder()
    let command = """
      cd "$1" && mkfifo in && timeout 60 sh -c '
        "$FRISE" dates --input jsonl --format jsonl --jobs \(jobs) < in | head -n 1 &
        exec 3> in
        echo "{\\"text\\":\\"\\"}" >&3
        wait'
      """
    let run = try Shell.run(command, folder.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.lines.count == 1)
  }

  @Test("takes from 1 to 256 jobs", arguments: ["0", "257", "-1", "x"])
  func wrongJobs(count: String) throws {
    let run = try ProgramRun("dates", "--jobs=\(count)", input: Self.line)
    #expect(run.status == 2)
    #expect(run.output == "")
  }
}
