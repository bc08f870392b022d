import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  private let folder: TemporaryFolder
  private let good: String

  init() throws {
    folder = try TemporaryFolder()
    good = try folder.file("good.jsonl", SampleTimeline.file)
  }

  @Test("a missing file is named, and the others are still read")
  func missing() throws {
    let run = try ProgramRun("list", folder.path + "/none.txt", good)
    #expect(run.status == 1)
    #expect(run.errors == "frise: \(folder.path)/none.txt: No such file or directory\n")
    #expect(run.lines.count == 5)
  }

  @Test("an unreadable file is named", .enabled(if: getuid() != 0, "root may read everything"))
  func unreadable() throws {
    let file = try folder.file("secret.txt", "x")
    chmod(file, 0)
    let run = try ProgramRun("list", file)
    #expect(run.status == 1)
    #expect(run.errors == "frise: \(file): Permission denied\n")
  }

  @Test("a folder is named, by every command", arguments: [["list"], ["dates"], ["show", "x"]])
  func directory(command: [String]) throws {
    let run = try ProgramRun(command + [folder.path], input: [])
    #expect(run.status == 1)
    #expect(run.output == "" || command == ["dates"])
    #expect(run.errors == "frise: \(folder.path): Is a directory\n")
  }

  @Test(
    "a binary file is named, by every command",
    arguments: [["list"], ["dates"], ["show", "x"]])
  func binary(command: [String]) throws {
    let file = try folder.file("program.bin", bytes: Array("le 3 mai 2020".utf8) + [0, 1, 2])
    let run = try ProgramRun(command + [file], input: [])
    #expect(run.status == 1)
    #expect(run.errors == "frise: \(file): not a text: byte 14 is zero\n")
  }

  @Test("an empty timeline opens and says that it found no event")
  func emptyTimeline() throws {
    let file = try folder.file("empty.jsonl", "")
    let run = try ProgramRun("list", file)
    #expect(run.status == 0)
    #expect(run.errors == "frise: \(file): no event found\n")
  }

  @Test("a text in Latin-1 is read, and its encoding is named")
  func latin1() throws {
    let bytes = Array("Un caf\u{E9} le 3 mai 2020, un \u{E9}t\u{E9}.".unicodeScalars)
      .map { UInt8(truncatingIfNeeded: $0.value) }
    let run = try ProgramRun(["dates", "--language", "fr"], input: bytes)
    #expect(run.status == 0)
    #expect(run.output.contains("2020-05-03"))
    #expect(run.errors == "frise: standard input: read as windows-1252\n")
  }

  @Test("bytes that are no UTF-8 are replaced and counted")
  func invalidUTF8() throws {
    let bytes = Array("Un café déjà payé le 3 mai 2020".utf8) + [0xFF, 0xFE]
    let run = try ProgramRun(["dates", "--language", "fr"], input: bytes)
    #expect(run.status == 0)
    #expect(run.output.contains("2020-05-03"))
    #expect(run.errorLines.count == 1)
    #expect(run.errorLines[0].contains("2 bytes are not UTF-8 and were replaced"))
  }

  @Test("a broken line of a timeline is told with file, line and what was expected")
  func brokenLine() throws {
    let lines = SampleTimeline.file.replacing(#""kind":"planned""#, with: #""kind":"plan""#)
    let file = try folder.file("broken.jsonl", lines)
    let run = try ProgramRun("list", file)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("frise: \(file): line "))
    #expect(run.errors.contains("found “plan”; expected occurred, stated, planned"))
    #expect(try ProgramRun("list", file, good).lines.count == 5)
  }

  @Test(
    "a wrong option or value is told with the nearest right one",
    arguments: [
      (["list", "--domain", "securty"], "did you mean “security”?"),
      (["list", "--format", "jsno"], "did you mean “json”?"),
      (["list", "--status", "confirmd"], "did you mean “confirmed”?"),
      (["list", "--from", "2024-02-30"], "expected a day that the month has"),
      (["list", "--from", "2024-02-30"], "did you mean 2024-02-29?"),
      (["list", "--to", "14/04/2024"], "did you mean 2024-04-14?"),
      (["list", "--from", "soon"], "a date is written 2024, 2024-04 or 2024-04-15"),
      (["list", "--from", "2025", "--to", "2024"], "did you mean --from 2024 --to 2025?"),
      (["list", "--published", "2024/2025"], "is not one date"),
      (["list", "--form", "json"], "Did you mean '--format'?"),
      (["dates", "--input", "jsnol"], "did you mean “jsonl”?"),
      (["dates", "--language", "ffr"], "did you mean “fr”?"),
      (["--interface", "fe"], "did you mean “fr”?"),
      (["show"], "Missing expected argument '<id>'"),
    ])
  func usage(arguments: [String], reason: String) throws {
    let run = try ProgramRun(arguments, input: [])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(reason), "\(run.errors)")
    #expect(run.errors.hasPrefix("frise: "))
  }

  @Test("a misspelt command is taken for a file, and named")
  func misspeltCommand() throws {
    let run = try ProgramRun("lsit")
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean the command “list”?"))
  }

  @Test("many megabytes in one line end, with a date at each end")
  func longLine() throws {
    let middle = String(repeating: "une longue ligne sans date ", count: 100_000)
    let run = try ProgramRun(
      "dates", "--language", "fr", input: "le 3 mai 2020 " + middle + "le 4 mai 2020")
    #expect(run.status == 0)
    #expect(run.lines.count == 3)
  }

  @Test("help is data and no failure", arguments: [["--help"], ["list", "--help"], ["--version"]])
  func help(arguments: [String]) throws {
    let run = try ProgramRun(arguments, input: [])
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.errors == "")
  }

  @Test("a reader that has seen enough ends the program quietly")
  func brokenPipe() throws {
    let line = #"{"text":"le 3 mai 2020 et le 4 mai","lang":"fr"}"# + "\n"
    let file = try folder.file("many.jsonl", String(repeating: line, count: 5000))
    let shell = try Shell.run("\"$FRISE\" dates \"$1\" --format jsonl | head -n 1", file)
    #expect(shell.errors == "")
    #expect(shell.output.split(separator: "\n").count == 1)
  }

  @Test(
    "a full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let shell = try Shell.run("\"$FRISE\" list \"$1\" > /dev/full", good)
    #expect(shell.status == 1)
    #expect(shell.errors == "frise: cannot write the output: No space left on device\n")
  }
}
