/// How cues begin, so that most words are known not to hold one without being folded into a string.
struct CueStarts: Sendable {
  /// The first four bytes of each cue, the last lowest.
  private let starts: [UInt32]
  /// One bit for the hashes of the starts.
  private var filter: UInt64 = 0
  /// Whether a cue is too short to be told by four bytes.
  private let isVague: Bool

  /// - Parameter cues: Words as `DateLine.folded` gives them.
  init(_ cues: [String]) {
    isVague = cues.contains { $0.utf8.count < 4 }
    starts = cues.map { cue in cue.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } }
    for start in starts { filter |= Self.bit(of: start) }
  }

  private static func bit(of start: UInt32) -> UInt64 {
    1 << UInt64((start &* 0x9E37_79B1) >> 26)
  }

  /// Whether a cue can stand within a range of byte offsets; true where that is not certain.
  func mayOccur(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    if isVague { return true }
    var last: UInt32 = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = utf8[position]
      if byte < 0x80 {
        position += 1
        if isStart(&last, byte &- 0x41 < 26 ? byte | 0x20 : byte) { return true }
        continue
      }
      let (scalar, next) = UTF8Decoding.scalar(utf8, at: position, end: range.upperBound)
      switch scalar {
      case 0xC0...0xFF:
        for byte in Self.latin[Int(scalar - 0xC0)] where isStart(&last, byte) { return true }
      case 0x80...0xBF, 0x0621...0x064A, 0x2010...0x2018, 0x201A...0x2027, 0x202F, 0x20AC,
        0xFFFD:
        for byte in utf8[position..<next] where isStart(&last, byte) { return true }
      case 0x2019: if isStart(&last, 0x27) { return true }
      // It may make another character of what stands beside it, or stand for another one.
      default: return true
      }
      position = next
    }
    return false
  }

  /// Takes one more folded byte and tells whether a cue begins with the last four.
  @inline(__always)
  private func isStart(_ last: inout UInt32, _ byte: UInt8) -> Bool {
    last = last << 8 | UInt32(byte)
    return filter & Self.bit(of: last) != 0 && starts.contains(last)
  }

  /// The letters from U+00C0 to U+00FF as they are folded.
  private static let latin: [[UInt8]] = (UInt32(0xC0)...0xFF).map { value in
    guard let scalar = Unicode.Scalar(value) else { return [] }
    return Array(DateLine.folded(String(Character(scalar))).utf8)
  }
}
