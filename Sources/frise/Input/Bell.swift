import Glibc

/// Wakes a thread that waits for descriptors.
final class Bell: Sendable {
  /// What can be read after the bell was rung.
  let descriptor: Int32
  private let writeEnd: Int32

  /// Nil where the system gives no more descriptors.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Wakes the thread, now or when it waits next.
  func ring() {
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
  }

  /// Forgets all that was rung so far.
  func quieten() {
    var bytes = InlineArray<64, UInt8>(repeating: 0)
    while read(descriptor, &bytes, 64) > 0 {}
  }
}
