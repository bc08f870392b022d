import Glibc

/// A program on a pseudo-terminal of 80 columns and 24 rows, whose output is timed.
final class TerminalChild {
  /// How long a program must write nothing for its screen to be taken as whole, in milliseconds.
  private static let quiet: Int32 = 60

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, macros that Swift cannot import.
  private static let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  private let master: Int32
  private let child: ChildProcess
  private let start: Double

  /// Starts a program.
  init(_ name: String, _ arguments: [String]) throws(BenchmarkError) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.setLock, &isLocked) == 0,
      ioctl(master, Self.getNumber, &number) == 0
    else { throw .noTerminal }
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    start = Clock.now()
    child = try ChildProcess(name, arguments, streams: .terminal("/dev/pts/\(number)"))
  }

  deinit { close(master) }

  /// The seconds from the start to the last byte of the first screen.
  func secondsToFirstScreen() -> Double {
    lastByte(patience: 5000) - start
  }

  /// Types keys and tells the seconds to the last byte that they cause.
  func seconds(afterTyping keys: String) -> Double {
    let typed = Clock.now()
    _ = keys.withCString { write(master, $0, strlen($0)) }
    return lastByte(patience: 1000) - typed
  }

  /// Types the key that ends the program and waits for its end.
  func end(byTyping key: String) throws(BenchmarkError) -> ChildProcess.Cost {
    _ = key.withCString { write(master, $0, strlen($0)) }
    _ = lastByte(patience: 1000)
    return try child.end()
  }

  /// When the last byte came before the program fell silent.
  ///
  /// - Parameter patience: How long to wait for the first byte, in milliseconds.
  private func lastByte(patience: Int32) -> Double {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var last = Clock.now()
    var wait = patience
    while true {
      var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, wait) > 0, read(master, &bytes, bytes.count) > 0 else { return last }
      last = Clock.now()
      wait = Self.quiet
    }
  }
}
