import CNcurses
import Glibc
import Synchronization

/// Runs on the loop's thread what belongs to no actor in the loop's own task.
///
/// Swift resumes a task that waited for a continuation on a thread of the global pool before it
/// goes back to the main actor; once begun, that pool wakes every second for ever. A task that
/// prefers this executor is resumed by the loop instead.
final class LoopExecutor: TaskExecutor {
  /// Becomes readable when jobs wait.
  let descriptor: Int32
  private let jobs = Mutex<[UnownedJob]>([])

  init() {
    descriptor = cn_event_descriptor()
  }

  deinit { close(descriptor) }

  /// Takes a job from any thread.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    var one: UInt64 = 1
    _ = write(descriptor, &one, MemoryLayout.size(ofValue: one))
  }

  /// Runs the jobs that wait.
  func runJobs() {
    var count: UInt64 = 0
    _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
    let waiting = jobs.withLock { jobs in
      defer { jobs = [] }
      return jobs
    }
    for job in waiting {
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
