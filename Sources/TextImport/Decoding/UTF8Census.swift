/// Counts of what a byte sequence holds when it is read as UTF-8 (Unicode 16, table 3-7).
struct UTF8Census: Hashable, Sendable {
  /// Well-formed sequences of more than one byte.
  private(set) var validSequences = 0
  /// Maximal ill-formed subsequences; each becomes one U+FFFD.
  private(set) var invalidSequences = 0
  /// The bytes of the ill-formed subsequences.
  private(set) var invalidBytes = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while true {
        index = Self.endOfASCII(buffer, from: index)
        guard index < buffer.count else { break }
        let step = Self.step(buffer, at: index)
        if step.isValid {
          validSequences &+= 1
        } else {
          invalidSequences &+= 1
          invalidBytes &+= step.length
        }
        index &+= step.length
      }
    }
  }

  /// The bytes with each maximal ill-formed subsequence replaced by U+FFFD.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var copied = 0
      while true {
        index = endOfASCII(buffer, from: index)
        guard index < buffer.count else { break }
        let step = step(buffer, at: index)
        if !step.isValid {
          result.append(contentsOf: buffer[copied..<index])
          result.append(contentsOf: [0xEF, 0xBF, 0xBD])
          copied = index &+ step.length
        }
        index &+= step.length
      }
      result.append(contentsOf: buffer[copied...])
    }
    return result
  }

  private static func endOfASCII(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(buffer)
    while index &+ 8 <= raw.count {
      let eight = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      index &+= 8
    }
    while index < buffer.count && buffer[index] < 0x80 { index &+= 1 }
    return index
  }

  /// The length in bytes of the sequence that starts outside ASCII at an index, and whether it
  /// is well formed; an ill-formed one ends before the byte that cannot continue it.
  private static func step(
    _ buffer: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, isValid: Bool) {
    let lead = buffer[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    var read = 1
    while read < length {
      let next = index &+ read
      let allowed = read == 1 ? second : 0x80...0xBF
      guard next < buffer.count, allowed.contains(buffer[next]) else { return (read, false) }
      read &+= 1
    }
    return (length, true)
  }
}
