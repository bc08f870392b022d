import ArgumentParser
import Glibc

/// The program: reads the command line, runs the command, ends with its status.
@main
@MainActor
struct Program {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(run(arguments).rawValue)
  }

  private static func run(_ arguments: [String]) -> Outcome {
    do {
      // Most often there is nothing to parse; the parser alone would take a third of the start.
      if arguments.isEmpty { return try Browsing().run() }
      var parsed = try FriseCommand.parseAsRoot(arguments)
      guard let command = parsed as? any FriseSubcommand else {
        // The parser's own help command, which knows the command it was asked about.
        try parsed.run()
        return .done
      }
      return try command.perform()
    } catch let complaint as Complaint {
      Console.report(complaint)
      return complaint.outcome
    } catch let error as OutputError {
      guard case .failed(let number) = error else { return .done }
      Console.report(.unwritableOutput(errorNumber: number))
      return .failed
    } catch {
      return answer(to: error)
    }
  }

  /// Prints the help that was asked for, or says what is wrong with the command line.
  private static func answer(to error: any Error) -> Outcome {
    let answer = FriseCommand.fullMessage(for: error)
    guard FriseCommand.exitCode(for: error) == .success else {
      let pointer = answer.split(separator: "\n").last { $0.contains("--help'") }
      Console.report(usage: FriseCommand.message(for: error), pointer: pointer.map(String.init))
      return .wrongUsage
    }
    var output = ByteOutput()
    do {
      try output.write(answer + "\n")
      try output.flush()
      return .done
    } catch {
      return error == .closed ? .done : .failed
    }
  }
}

/// A command of the program.
protocol FriseSubcommand: ParsableCommand {
  /// Does what the command is for; complaints about single files are printed on the way.
  ///
  /// - Throws: a ``Complaint`` that stopped it, or an ``OutputError``.
  @MainActor func perform() throws -> Outcome
}

/// How a command ended: the program's exit status.
enum Outcome: Int32, Comparable, Sendable {
  case done = 0
  case failed = 1
  case wrongUsage = 2

  static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
}
