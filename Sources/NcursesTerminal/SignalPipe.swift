import CNcurses
import Glibc

/// The signals of the process, to be read like keys.
struct SignalPipe {
  /// Becomes readable when a signal has come.
  let descriptor: Int32

  /// Begins to catch signals; nil when the system has no pipe left.
  init?() {
    descriptor = cn_signals_begin()
    guard descriptor >= 0 else { return nil }
  }

  /// The signals that wait, each once.
  func read() -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    var seen: [Int32] = []
    for byte in bytes.prefix(max(0, count)) where !seen.contains(Int32(byte)) {
      seen.append(Int32(byte))
    }
    return seen
  }

  /// Gives the signals back to whoever handled them before.
  func end() { cn_signals_end() }
}
