import CNcurses
import Dispatch
import Glibc

/// The main actor's jobs, which this module's loop runs on the main thread.
@MainActor
struct MainQueue {
  /// Becomes readable when jobs wait.
  let descriptor = _dispatch_get_main_queue_handle_4CF()

  /// Runs the jobs that wait.
  func runJobs() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
    _dispatch_main_queue_callback_4CF(nil)
  }
}
