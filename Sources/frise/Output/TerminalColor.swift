import Glibc

/// Whether standard output is a terminal that shows colours, and a person who wants them.
enum TerminalColor {
  /// Follows <https://no-color.org>.
  static func isWanted(
    isTerminal: Bool = isatty(STDOUT_FILENO) == 1,
    environment: (String) -> String? = { Environment[$0] }
  ) -> Bool {
    guard isTerminal, environment("NO_COLOR") ?? "" == "" else { return false }
    let terminal = environment("TERM") ?? ""
    return terminal != "" && terminal != "dumb"
  }
}
