/// A line of the text that is not blank.
struct TextLine: Hashable, Sendable {
  /// UTF-8 bytes of the text, without blanks at both ends.
  var range: Range<Int>
  /// The number of Unicode scalars in it.
  var length: Int
  /// Whether a blank line, or the start of the text, stands before it.
  var opensGroup: Bool

  /// The lines of a text that are not blank.
  static func lines(of utf8: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    utf8.withUnsafeBufferPointer { buffer in
      var start = 0
      var afterBlank = true
      while start < buffer.count {
        var end = start
        while end < buffer.count && buffer[end] != 0x0A && buffer[end] != 0x0D { end &+= 1 }
        let range = Blank.trimmed(buffer, start..<end)
        if range.isEmpty {
          afterBlank = true
        } else {
          let length = buffer[range].reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
          lines.append(TextLine(range: range, length: length, opensGroup: afterBlank))
          afterBlank = false
        }
        let isPair = end &+ 1 < buffer.count && buffer[end] == 0x0D && buffer[end &+ 1] == 0x0A
        start = end &+ (isPair ? 2 : 1)
      }
    }
    return lines
  }
}

/// Blank characters of a text, by their UTF-8 bytes.
enum Blank {
  /// The length in bytes of the blank character that begins at an index, or 0.
  static func length(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    switch buffer[index] {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20: return 1
    case 0xC2 where index &+ 1 < end:
      return buffer[index &+ 1] == 0xA0 || buffer[index &+ 1] == 0x85 ? 2 : 0
    case 0xE2 where index &+ 2 < end:
      let (second, third) = (buffer[index &+ 1], buffer[index &+ 2])
      // U+2000 to U+200B, U+2028, U+2029, U+202F, U+2060.
      let isBlank =
        second == 0x80 && (third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF)
        || second == 0x81 && third == 0xA0
      return isBlank ? 3 : 0
    case 0xE3 where index &+ 2 < end:
      return buffer[index &+ 1] == 0x80 && buffer[index &+ 2] == 0x80 ? 3 : 0
    case 0xEF where index &+ 2 < end:
      return buffer[index &+ 1] == 0xBB && buffer[index &+ 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// A range without the blank characters at both ends.
  static func trimmed(
    _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = length(buffer, at: start, end: range.upperBound)
      if length == 0 { break }
      start &+= length
    }
    var end = range.upperBound
    trimming: while end > start {
      for size in 1...3 where end &- size >= start {
        if length(buffer, at: end &- size, end: end) == size {
          end &-= size
          continue trimming
        }
      }
      break
    }
    return start..<end
  }

  /// A range of a text without the blank characters at both ends.
  static func trimmed(_ utf8: [UInt8], _ range: Range<Int>) -> Range<Int> {
    utf8.withUnsafeBufferPointer { trimmed($0, range.clamped(to: 0..<$0.count)) }
  }
}
