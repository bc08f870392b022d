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

  /// Whether the words before the date surely have more characters than that.
  func isLongerBefore(than count: Int) -> Bool { isLonger(before, than: count) }

  /// The same without blanks at both ends.
  func isTrimmedLongerBefore(than count: Int) -> Bool { isLonger(trimmed(before), than: count) }

  /// The same behind the date, without blanks at both ends.
  func isTrimmedLongerAfter(than count: Int) -> Bool { isLonger(trimmed(after), than: count) }

  /// A number of letters that surely stand before the date.
  var leastLettersBefore: Int {
    utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      var previous: UInt8 = 0
      for position in before {
        let byte = bytes[position]
        if previous < 0x80, ASCIITable.isLetter(byte) { count &+= 1 }
        previous = byte
      }
      return count
    }
  }

  /// Whether an at sign can stand before the date.
  var mayHaveAtSign: Bool { utf8[before].contains(UInt8(ascii: "@")) }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, utf8[start] <= 0x20 { start += 1 }
    while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether bytes surely are more characters than that.
  ///
  /// A byte of ASCII behind another one begins a character, but for a line feed.
  private func isLonger(_ range: Range<Int>, than count: Int) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      var found = 0
      var previous: UInt8 = 0
      for position in range {
        let byte = bytes[position]
        if byte < 0x80, previous < 0x80, byte != 0x0A {
          found &+= 1
          if found > count { return true }
        }
        previous = byte
      }
      return false
    }
  }

  /// Whether one of the cues can stand before the date; true where that is not certain.
  func mayHaveCue(_ cues: CueStarts) -> Bool {
    utf8.withUnsafeBufferPointer { cues.mayOccur(in: $0, before) }
  }
}
