import TimelineModel

/// Cuts words out of the text and counts their place in Unicode scalars.
struct TextCutter: Sendable {
  let utf8: [UInt8]
  /// The scalars before each block of bytes.
  private let checkpoints: [Int]

  private static let spacing = 256

  /// Counts through the text once.
  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / Self.spacing + 1)
    var count = 0
    utf8.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        if index % Self.spacing == 0 { checkpoints.append(count) }
        if buffer[index] & 0xC0 != 0x80 { count &+= 1 }
      }
    }
    self.checkpoints = checkpoints
  }

  /// The same place in Unicode scalars, `end` exclusive.
  func scalars(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar(at: bytes.lowerBound)
    return start..<max(start, scalar(at: bytes.upperBound))
  }

  private func scalar(at byte: Int) -> Int {
    let byte = max(0, min(byte, utf8.count))
    let block = min(byte / Self.spacing, checkpoints.count - 1)
    guard block >= 0 else { return 0 }
    return utf8[(block * Self.spacing)..<byte].reduce(checkpoints[block]) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  /// The words as written.
  func string(_ bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes.clamped(to: 0..<utf8.count)], as: UTF8.self)
  }

  /// The two selectors of a place, with some text around it.
  func selectors(_ bytes: Range<Int>, context: Int) -> [Selector] {
    let scalars = scalars(bytes)
    return [
      .textQuote(
        TextQuoteSelector(
          exact: string(bytes), prefix: prefix(before: bytes.lowerBound, context),
          suffix: suffix(behind: bytes.upperBound, context))),
      .textPosition(TextPositionSelector(start: scalars.lowerBound, end: scalars.upperBound)),
    ]
  }

  private func prefix(before byte: Int, _ context: Int) -> String? {
    var start = byte
    var count = 0
    while start > 0, count < context {
      start -= 1
      if utf8[start] & 0xC0 != 0x80 { count += 1 }
    }
    return start < byte ? string(start..<byte) : nil
  }

  private func suffix(behind byte: Int, _ context: Int) -> String? {
    var end = byte
    var count = 0
    while end < utf8.count {
      if utf8[end] & 0xC0 != 0x80 {
        if count == context { break }
        count += 1
      }
      end += 1
    }
    return end > byte ? string(byte..<end) : nil
  }
}
