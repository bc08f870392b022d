import Foundation
import PseudoTerminal

/// One run of a program to its end, without a terminal.
struct ProgramRun {
  /// The exit status; negative the number of the signal that ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// Runs `frise` with arguments and waits for its end.
  init(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, input: Array(input.utf8), environment: environment)
  }

  /// Runs `frise` with arguments and any bytes as standard input.
  init(_ arguments: [String], input: [UInt8], environment: [String: String] = [:]) throws {
    try self.init(
      program: BuiltProgram.path("frise"), arguments, input: input, environment: environment)
  }

  /// Runs any program with arguments and any bytes as standard input.
  init(
    program: String, _ arguments: [String], input: [UInt8], environment: [String: String]
  ) throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = try FileHandle(
      forReadingFrom: URL(fileURLWithPath: try folder.file("input", bytes: input)))
    let outputFile = try folder.file("output", "")
    let errorFile = try folder.file("errors", "")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputFile))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorFile))
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    status = isSignal ? -process.terminationStatus : process.terminationStatus
    output = try String(contentsOfFile: outputFile, encoding: .utf8)
    errors = try String(contentsOfFile: errorFile, encoding: .utf8)
  }

  /// The lines of standard output.
  var lines: [String] { Self.lines(of: output) }

  /// The lines of standard error.
  var errorLines: [String] { Self.lines(of: errors) }

  private static func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
