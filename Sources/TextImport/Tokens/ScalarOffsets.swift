/// Turns UTF-8 byte offsets into offsets in Unicode scalars.
enum ScalarOffsets {
  /// The same ranges in scalars, in one pass over the text where they are in its order; a step back
  /// costs no more than its length.
  static func ranges(of utf8Ranges: [Range<Int>], in utf8: [UInt8]) -> [Range<Int>] {
    var counter = Counter(utf8: utf8)
    return utf8Ranges.map { range in
      let start = counter.scalars(before: range.lowerBound)
      return start..<max(start, counter.scalars(before: range.upperBound))
    }
  }

  private struct Counter {
    let utf8: [UInt8]
    var byte = 0
    var scalar = 0

    mutating func scalars(before offset: Int) -> Int {
      let target = max(0, min(offset, utf8.count))
      scalar +=
        target < byte
        ? -Self.scalars(in: utf8, from: target, to: byte)
        : Self.scalars(in: utf8, from: byte, to: target)
      byte = target
      return scalar
    }

    /// Counts the bytes that begin a scalar, eight at a time.
    private static func scalars(in utf8: [UInt8], from start: Int, to end: Int) -> Int {
      utf8.withUnsafeBufferPointer { bytes in
        var count = end &- start
        var index = start
        while index &+ 8 <= end {
          let eight = EightBytes.load(bytes, at: index)
          let continuations = eight & ~(eight << 1) & EightBytes.highBits
          count &-= EightBytes.count(of: continuations)
          index &+= 8
        }
        while index < end {
          count &-= bytes[index] & 0xC0 == 0x80 ? 1 : 0
          index &+= 1
        }
        return count
      }
    }
  }
}
