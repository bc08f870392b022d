import Glibc

/// One wait until there is something to do.
struct Waiting {
  /// Whether the input can be read without waiting.
  let hasInput: Bool
  /// Whether the bell of the answers was rung.
  let hasAnswers: Bool
  /// Whether nobody reads the output any more.
  let isOutputClosed: Bool

  /// Waits for any of the descriptors.
  init(input: Int32 = -1, output: Int32, answers: Int32?) {
    // A descriptor below zero is passed over. Of the output only errors are told.
    var requests = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: answers ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output, events: 0, revents: 0),
    ]
    while poll(&requests, nfds_t(requests.count), -1) < 0 && errno == EINTR {}
    hasInput = requests[0].revents != 0
    hasAnswers = requests[1].revents != 0
    // A pipe without readers; a terminal that is gone is told by the next write.
    isOutputClosed = requests[2].revents == Int16(POLLERR)
  }
}
