import TerminalUI

/// Inputs that wait to be read, and the reader that waits for inputs.
struct InputQueue {
  private var waiting: [Input] = []
  /// How many of the waiting inputs have been read.
  private var taken = 0
  private var reader: CheckedContinuation<Input?, Never>?
  private var isEnded = false

  /// Puts an input at the end; of resizes only the newest is kept. Nothing follows
  /// ``Input/closed``.
  mutating func put(_ input: Input) {
    guard !isEnded else { return }
    if case .resize = input { dropResizes() }
    waiting.append(input)
    isEnded = input == .closed
    serveReader()
  }

  /// Ends the queue; what waits is dropped.
  mutating func end() {
    isEnded = true
    waiting = []
    taken = 0
    serveReader()
  }

  /// Resumes `continuation` with the next input when it comes, with nil when there is none left.
  mutating func wait(_ continuation: CheckedContinuation<Input?, Never>) {
    cancelReader()
    reader = continuation
    serveReader()
  }

  /// Resumes the waiting reader, if there is one, with nil.
  mutating func cancelReader() {
    reader?.resume(returning: nil)
    reader = nil
  }

  private mutating func serveReader() {
    guard let reader else { return }
    if let input = take() {
      self.reader = nil
      reader.resume(returning: input)
    } else if isEnded {
      cancelReader()
    }
  }

  private mutating func take() -> Input? {
    guard taken < waiting.count else { return nil }
    let input = waiting[taken]
    taken += 1
    if taken == waiting.count {
      waiting.removeAll(keepingCapacity: true)
      taken = 0
    }
    return input
  }

  private mutating func dropResizes() {
    waiting.removeSubrange(..<taken)
    taken = 0
    waiting.removeAll { if case .resize = $0 { true } else { false } }
  }
}
