/// The inputs of a terminal, one after the other.
///
/// Unlike `AsyncStream`, whose reader is resumed on another thread first, this asks the terminal
/// on the main actor: a key costs no change of threads, and nothing is read ahead of the reader.
public struct InputSequence: AsyncSequence, Sendable {
  /// Gives the next input, nil after the last.
  public typealias Next = @MainActor @Sendable () async -> Input?

  private let next: Next

  /// Makes a sequence that asks for each input when it is wanted.
  public init(next: @escaping Next) {
    self.next = next
  }

  /// Reads the inputs.
  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let produce: Next

    /// The next input, nil after the last.
    public mutating func next() async -> Input? {
      await produce()
    }

    /// The next input, nil after the last.
    public mutating func next(isolation actor: isolated (any Actor)?) async -> Input? {
      await produce()
    }
  }

  /// A reader of the inputs; only one task should read them.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(produce: next)
  }
}
