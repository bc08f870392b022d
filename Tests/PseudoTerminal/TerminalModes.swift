import Glibc

/// The modes of a terminal's line discipline, which a program must leave as it found them.
public struct TerminalModes: Hashable, Sendable {
  /// The flags for input, output, control and local modes.
  public let flags: [UInt32]
  /// Whether lines are gathered until Return.
  public var isCanonical: Bool { flags[3] & UInt32(ICANON) != 0 }
  /// Whether what is typed is shown.
  public var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }

  /// Nil when there is no terminal any more.
  init?(of descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }
}
