/// Why a test's program could not be driven further.
public enum PseudoTerminalError: Error, Sendable, CustomStringConvertible {
  /// The system could not start the program.
  case notStarted
  /// The program's end of the terminal is closed.
  case gone
  /// What the test waited for did not come.
  case timedOut(String, screen: String)

  /// One line, then the last screen.
  public var description: String {
    switch self {
    case .notStarted: "the program was not started"
    case .gone: "the terminal is closed"
    case .timedOut(let wanted, let screen): "waited in vain for: \(wanted)\nscreen:\n\(screen)"
    }
  }
}
