/// Why a full-screen terminal cannot be opened.
public enum NcursesTerminalError: Error, Hashable, Sendable {
  /// The environment does not name a terminal: `TERM` is unset or empty.
  case terminalUnnamed
  /// The terminal database does not know the `TERM` named.
  case terminalUnknown(name: String)
  /// The terminal named cannot place its cursor; `dumb` is one.
  case terminalTooSimple(name: String)
  /// There is no terminal database on this system.
  case noTerminalDatabase
  /// Standard output is not a terminal.
  case noScreen
  /// Standard input is not a terminal and there is no `/dev/tty` to read keys from.
  case noKeyboard
  /// No UTF-8 locale exists on this system, not even C.UTF-8.
  case noUTF8Locale
  /// A terminal is open already; there can be one at a time.
  case alreadyOpen
  /// The system refused what ncurses needs.
  case notStarted
}
