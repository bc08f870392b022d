import PseudoTerminal

/// Runs commands of a shell in which `FRISE` is the built program.
enum Shell {
  /// Runs a command with an argument, `$1`, and waits for its end.
  static func run(_ command: String, _ argument: String) throws -> ProgramRun {
    try ProgramRun(
      program: "/bin/sh", ["-c", command, "sh", argument], input: [],
      environment: ["FRISE": BuiltProgram.path("frise"), "PATH": "/usr/bin:/bin"])
  }
}
