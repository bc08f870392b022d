/// The bytes of a line before and behind a date, looked at before strings are made of them: what
/// they tell is certain, and most dates stand in running text.
struct DateLineBytes {
  private let utf8: [UInt8]
  /// UTF-8 byte offsets.
  let before: Range<Int>
  let after: Range<Int>

  init(_ utf8: [UInt8], before: Range<Int>, after: Range<Int>) {
    self.utf8 = utf8
    self.before = before
    self.after = after
  }

  /// A number of characters that the words before the date surely have.
  ///
  /// A byte of ASCII behind another one begins a character, but for a line feed.
  var leastCountBefore: Int { utf8.withUnsafeBufferPointer { Self.leastCount(of: before, in: $0) } }

  /// The same without blanks at both ends.
  var leastTrimmedCountBefore: Int {
    utf8.withUnsafeBufferPointer { Self.leastCount(of: Self.trimmed(before, in: $0), in: $0) }
  }

  /// The same behind the date, without blanks at both ends.
  var leastTrimmedCountAfter: Int {
    utf8.withUnsafeBufferPointer { Self.leastCount(of: Self.trimmed(after, in: $0), in: $0) }
  }

  /// A number of letters that surely stand before the date.
  var leastLettersBefore: Int {
    utf8.withUnsafeBufferPointer { bytes in
      Self.count(before, in: bytes) { ASCIITable.isLetter($0) }
    }
  }

  /// Whether an at sign can stand before the date.
  var mayHaveAtSign: Bool { utf8[before].contains(UInt8(ascii: "@")) }

  private static func trimmed(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  private static func leastCount(
    of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    count(range, in: bytes) { $0 != 0x0A }
  }

  /// Counts bytes of ASCII that follow another or stand first.
  @inline(__always)
  private static func count(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, where isCounted: (UInt8) -> Bool
  ) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for position in range {
      let byte = bytes[position]
      if byte < 0x80, previous < 0x80, isCounted(byte) { count &+= 1 }
      previous = byte
    }
    return count
  }

  /// Whether one of the cues can stand before the date; true where that is not certain.
  func mayHaveCue(_ cues: CueStarts) -> Bool {
    utf8.withUnsafeBufferPointer { cues.mayOccur(in: $0, before) }
  }
}
