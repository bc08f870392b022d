/// A text that finds its Unicode scalars by number without walking from the start.
///
/// Files count in Unicode scalars, strings in UTF-8 bytes. Every 64th scalar's byte offset is kept,
/// so that a lookup takes at most 64 steps; a text of ASCII needs none.
public struct SourceText: Sendable {
  /// The whole text.
  public let text: String
  /// How many Unicode scalars it has.
  public let scalarCount: Int
  /// The byte offsets of scalars 0, 64, 128 …; empty when every scalar is one byte.
  private let checkpoints: [Int]

  private static let spacing = 64

  /// Reads through the text once.
  public init(_ text: String) {
    var text = text
    (scalarCount, checkpoints) = text.withUTF8 { Self.survey($0) }
    self.text = text
  }

  /// The scalars from `start` up to `end`, or `nil` where the text has no such range.
  public func cut(start: Int, end: Int) -> Substring? {
    guard start <= end, let lower = utf8Offset(ofScalar: start),
      let upper = utf8Offset(ofScalar: end)
    else { return nil }
    let utf8 = text.utf8
    let lowerIndex = utf8.index(utf8.startIndex, offsetBy: lower)
    return text[lowerIndex..<utf8.index(lowerIndex, offsetBy: upper - lower)]
  }

  /// The words that a selector points at, or `nil` where the text has no such range.
  public func cut(_ selector: TextPositionSelector) -> Substring? {
    cut(start: selector.start, end: selector.end)
  }

  /// The offset in UTF-8 bytes of a scalar, or of the end; `nil` when out of range.
  public func utf8Offset(ofScalar scalar: Int) -> Int? {
    guard scalar >= 0, scalar <= scalarCount else { return nil }
    guard !checkpoints.isEmpty else { return scalar }
    guard scalar < scalarCount else { return text.utf8.count }
    let checkpoint = scalar / Self.spacing
    let scalars = text.unicodeScalars
    let start = text.utf8.index(text.startIndex, offsetBy: checkpoints[checkpoint])
    let found = scalars.index(start, offsetBy: scalar - checkpoint * Self.spacing)
    return text.utf8.distance(from: text.startIndex, to: found)
  }

  /// The number of the scalar that a UTF-8 byte belongs to, or of the end; `nil` when out of range.
  public func scalarOffset(ofUTF8 offset: Int) -> Int? {
    guard offset >= 0, offset <= text.utf8.count else { return nil }
    guard !checkpoints.isEmpty else { return offset }
    guard offset < text.utf8.count else { return scalarCount }
    let checkpoint = lastCheckpoint(notAfter: offset)
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: checkpoints[checkpoint])
    let end = utf8.index(utf8.startIndex, offsetBy: offset + 1)
    let started = utf8[start..<end].reduce(into: 0) { count, byte in
      if !isContinuation(byte) { count += 1 }
    }
    return checkpoint * Self.spacing + started - 1
  }

  private func lastCheckpoint(notAfter offset: Int) -> Int {
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if checkpoints[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, [Int]) {
    var count = 0
    for byte in bytes where !isContinuation(byte) { count += 1 }
    guard count != bytes.count else { return (count, []) }
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(count / spacing + 1)
    var scalar = 0
    for (offset, byte) in bytes.enumerated() where !isContinuation(byte) {
      if scalar % spacing == 0 { checkpoints.append(offset) }
      scalar += 1
    }
    return (count, checkpoints)
  }
}

extension SourceText: Hashable {
  /// Whether two texts are equal.
  public static func == (left: SourceText, right: SourceText) -> Bool {
    left.text == right.text
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

/// Whether a UTF-8 byte continues a scalar that an earlier byte started.
@inline(__always)
private func isContinuation(_ byte: UInt8) -> Bool {
  byte & 0b1100_0000 == 0b1000_0000
}
