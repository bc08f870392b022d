import Glibc
import NcursesTerminal
import TerminalUI

/// The ncurses program that does nothing: it clears the screen and ends at the first key.
@MainActor
enum EmptyScreen {
  /// The only argument of this program when it is to be that one.
  nonisolated static let argument = "--empty-screen"

  /// Runs it.
  static func show() {
    let name = getenv("TERM").map { String(cString: $0) }
    guard let terminal = try? NcursesTerminal(terminalName: name) else { exit(1) }
    terminal.run {
      var canvas = Canvas(size: terminal.size)
      canvas.cursor = Position(column: 0, row: 0)
      terminal.show(canvas)
      for await input in terminal.inputs {
        if case .key = input { return }
      }
    }
    terminal.close()
  }
}
