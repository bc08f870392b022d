import Glibc

/// Standard output, written in large pieces.
struct ByteOutput: ~Copyable {
  private static let capacity = 1 << 16

  /// The descriptor that is written to.
  let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  /// Adds bytes; they are written when enough have come together.
  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity {
      try send(bytes)
    } else {
      buffer.append(contentsOf: bytes)
    }
  }

  /// Adds a text in UTF-8.
  mutating func write(_ text: String) throws(OutputError) {
    try write(Array(text.utf8))
  }

  /// Writes what has been added so far.
  mutating func flush() throws(OutputError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try send(buffer)
  }

  private func send(_ bytes: [UInt8]) throws(OutputError) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { memory in
        Glibc.write(descriptor, memory.baseAddress?.advanced(by: sent), memory.count - sent)
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        throw errno == EPIPE ? .closed : .failed(errorNumber: errno)
      }
    }
  }

  /// Another program may have made the descriptor one that does not block.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }
}

/// Why standard output cannot be written.
enum OutputError: Error, Equatable {
  /// Nobody reads it any more, as behind `| head`; not a failure.
  case closed
  /// The system refuses; the number is an `errno`.
  case failed(errorNumber: Int32)
}
