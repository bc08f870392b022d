import Glibc

/// The lines of a stream, each read when it is asked for; memory follows the longest line, not the
/// number of lines.
struct LineReader: ~Copyable {
  private static let keptCapacity = 1 << 20

  private var stream: ByteStream
  /// What was read and not yet passed over; a line's range counts in it until the next call.
  private(set) var bytes: [UInt8] = []
  private var lineStart = 0
  private var scanned = 0
  private var isAtEnd = false

  /// The number of the line read last, from 1.
  private(set) var number = 0

  /// Reads the lines of a stream.
  init(_ stream: consuming ByteStream) {
    self.stream = stream
  }

  /// The descriptor that is read.
  var descriptor: Int32 { stream.descriptor }

  /// The first byte that is neither blank nor part of a byte order mark; nil in an empty stream.
  mutating func firstVisibleByte() throws(Complaint) -> UInt8? {
    while true {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let rest = bytes.dropFirst(start)
      if let byte = rest.first(where: { !isBlank($0) }), bytes.count >= 3 || isAtEnd {
        return byte
      }
      guard try readMore() else { return rest.first { !isBlank($0) } }
    }
  }

  /// The next line that is complete in memory, without its end; nil where more must be read first.
  mutating func nextInMemory() -> Range<Int>? {
    let newline = position(of: UInt8(ascii: "\n"), from: scanned)
    guard let end = newline ?? (isAtEnd && lineStart < bytes.count ? bytes.count : nil) else {
      scanned = bytes.count
      return nil
    }
    var start = lineStart
    if number == 0, bytes[start..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    lineStart = min(end + 1, bytes.count)
    scanned = lineStart
    number += 1
    return start..<end
  }

  /// Reads on; `false` when the stream has ended.
  mutating func readMore() throws(Complaint) -> Bool {
    guard !isAtEnd else { return false }
    discardPassedLines()
    if try !stream.read(into: &bytes) { isAtEnd = true }
    return !isAtEnd || lineStart < bytes.count
  }

  /// Everything that is left, as one piece.
  consuming func rest() throws(Complaint) -> [UInt8] {
    discardPassedLines()
    if !isAtEnd { stream.reserveRest(in: &bytes) }
    while !isAtEnd {
      if try !stream.read(into: &bytes) { isAtEnd = true }
    }
    return bytes
  }

  private mutating func discardPassedLines() {
    guard lineStart > 0 else { return }
    if bytes.capacity > Self.keptCapacity && bytes.count - lineStart < Self.keptCapacity {
      bytes = Array(bytes[lineStart...])
    } else {
      bytes.removeSubrange(0..<lineStart)
    }
    scanned -= lineStart
    lineStart = 0
  }

  private func position(of byte: UInt8, from start: Int) -> Int? {
    bytes.withUnsafeBytes { memory in
      guard start < memory.count, let base = memory.baseAddress,
        let found = memchr(base + start, Int32(byte), memory.count - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || (0x09...0x0D).contains(byte)
}
