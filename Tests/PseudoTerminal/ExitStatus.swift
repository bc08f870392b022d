/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
  /// By itself, with its status.
  case exited(Int)
  /// By a signal.
  case signaled(Int32)

  /// Reads the number that `waitpid` stores.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(Int(waitStatus >> 8 & 0xFF)) : .signaled(signal)
  }
}
