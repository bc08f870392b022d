import Synchronization

/// Answers batches on several cores and gives the answers back in the order of the batches.
///
/// One thread submits and takes; as many tasks as there are jobs work, each as long as there is
/// something to do.
final class AnswerPool: Sendable {
  /// How much is read ahead: enough that no core waits, little enough that memory stays flat.
  private static let sizePerJob = 1 << 19
  private static let batchesPerJob = 8

  private struct State {
    /// Counted over all batches: what was submitted, begun and taken back.
    var submitted = 0
    var begun = 0
    var taken = 0
    var batches: [Int: DocumentBatch] = [:]
    var answers: [Int: BatchAnswer] = [:]
    /// The size of the batches whose answers were not taken yet.
    var size = 0
    var sizes: [Int: Int] = [:]
    var working = 0
  }

  private let answerer: DocumentAnswerer
  private let jobs: Int
  private let state = Mutex(State())
  private let bell: Bell

  /// Nil where the system gives no descriptor to wait with.
  init?(_ answerer: DocumentAnswerer, jobs: Int) {
    guard let bell = Bell() else { return nil }
    self.answerer = answerer
    self.jobs = jobs
    self.bell = bell
  }

  /// What can be read when there is a new answer.
  var descriptor: Int32 { bell.descriptor }

  /// Whether every answer was taken.
  var isIdle: Bool { state.withLock { $0.taken == $0.submitted } }

  /// Whether a batch can be submitted; a large one waits for all others.
  func hasRoom(for batch: DocumentBatch) -> Bool {
    state.withLock { state in
      state.taken == state.submitted
        || state.submitted - state.taken < jobs * Self.batchesPerJob
          && state.size + batch.size <= jobs * Self.sizePerJob
    }
  }

  /// Forgets that there were new answers; to be called before they are taken.
  func noticeAnswers() { bell.quieten() }

  /// Has a batch answered.
  func submit(_ batch: DocumentBatch) {
    let needsTask = state.withLock { state in
      state.batches[state.submitted] = batch
      state.sizes[state.submitted] = batch.size
      state.size += batch.size
      state.submitted += 1
      guard state.working < jobs else { return false }
      state.working += 1
      return true
    }
    if needsTask { Task.detached { self.work() } }
  }

  /// The answer to the first batch whose answer was not taken, if it is there.
  func nextAnswer() -> BatchAnswer? {
    state.withLock { state in
      guard let answer = state.answers.removeValue(forKey: state.taken) else { return nil }
      state.size -= state.sizes.removeValue(forKey: state.taken) ?? 0
      state.taken += 1
      return answer
    }
  }

  private func work() {
    while let (number, batch) = begin() {
      let answer = answerer.answer(batch)
      state.withLock { $0.answers[number] = answer }
      bell.ring()
    }
  }

  private func begin() -> (number: Int, batch: DocumentBatch)? {
    state.withLock { state in
      guard let batch = state.batches.removeValue(forKey: state.begun) else {
        state.working -= 1
        return nil
      }
      state.begun += 1
      return (state.begun - 1, batch)
    }
  }
}
