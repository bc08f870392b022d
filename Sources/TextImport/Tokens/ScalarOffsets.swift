/// Turns UTF-8 byte offsets into offsets in Unicode scalars.
enum ScalarOffsets {
  /// The same ranges in scalars, in one pass over the text where they are in its order.
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
      if target < byte {
        byte = 0
        scalar = 0
      }
      utf8.withUnsafeBufferPointer { bytes in
        for index in byte..<target where bytes[index] & 0xC0 != 0x80 { scalar += 1 }
      }
      byte = target
      return scalar
    }
  }
}
