import CNcurses
import Glibc

extension NcursesTerminal {
  /// Runs a program on this terminal until it returns or the terminal is closed.
  ///
  /// The loop runs the main actor's jobs, and when none is left paints what was shown last and
  /// sleeps until a key, a signal or a job comes. It must be called on the main thread from
  /// outside of any asynchronous function. What the program awaits runs on this thread, whatever
  /// actor it belongs to, unless it is given to a task of its own.
  public func run(_ program: @escaping @MainActor () async -> Void) {
    let executor = LoopExecutor()
    isRunning = true
    let job: @MainActor @Sendable () async -> Void = {
      await program()
      self.isRunning = false
    }
    Task(executorPreference: executor, operation: job)
    let queue = MainQueue()
    var roundsUnpainted = 0
    while isRunning, isOpen {
      let now = Waiting(queue, executor, signals, keyboard, milliseconds: 0)
      roundsUnpainted += 1
      if now.hasJobs, roundsUnpainted < Self.maximumRoundsUnpainted {
        handle(now, queue, executor)
      } else {
        roundsUnpainted = 0
        paintHeld()
        cn_signals_noticed()
        let patience = keyboard.patience ?? -1
        handle(
          Waiting(queue, executor, signals, keyboard, milliseconds: patience), queue, executor)
      }
    }
    cn_signals_noticed()
  }

  /// Jobs that always beget others must not keep the screen from being painted.
  private static var maximumRoundsUnpainted: Int { 16 }

  private func handle(_ waiting: Waiting, _ queue: MainQueue, _ executor: LoopExecutor) {
    if waiting.hasSignals { signals.read().forEach(receive) }
    if waiting.hasKeys { keyboard.read().forEach(deliver) }
    if waiting.isOverdue { keyboard.abandonPaste().forEach(deliver) }
    if waiting.hasLoopJobs { executor.runJobs() }
    if waiting.hasMainJobs { queue.runJobs() }
  }
}

/// What there is to do.
@MainActor
private struct Waiting {
  var hasMainJobs: Bool
  var hasLoopJobs: Bool
  var hasSignals: Bool
  var hasKeys: Bool
  /// Nothing came although a paste was to go on.
  var isOverdue: Bool

  var hasJobs: Bool { hasMainJobs || hasLoopJobs }

  /// Sleeps until there is something to do, at most for some milliseconds, for ever when negative.
  init(
    _ queue: MainQueue, _ executor: LoopExecutor, _ signals: SignalPipe, _ keyboard: Keyboard,
    milliseconds: Int32
  ) {
    let descriptors = [
      queue.descriptor, executor.descriptor, signals.descriptor, keyboard.descriptor,
    ]
    var states = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&states, nfds_t(states.count), milliseconds)
    hasMainJobs = states[0].revents != 0
    hasLoopJobs = states[1].revents != 0
    hasSignals = states[2].revents != 0
    hasKeys = states[3].revents != 0
    isOverdue = count == 0 && milliseconds > 0
  }
}
