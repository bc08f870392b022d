/// Eight bytes of a text as one number, the first byte lowest, looked at all at once.
///
/// What is told of bytes is told by their high bits. See *Hacker's Delight*, chapter 6.
enum EightBytes {
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// A number with the same byte eight times.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The bytes at an offset, zeros behind the end of the memory.
  @inline(__always)
  static func load(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
    if position >= 0, position &+ 8 <= utf8.count {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(utf8)
          .loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }
    return loadLast(utf8, at: position)
  }

  @inline(never)
  private static func loadLast(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt64 {
    guard position >= 0 else { return 0 }
    var eight: UInt64 = 0
    var place = 0
    while place < 8, position &+ place < utf8.count {
      eight |= UInt64(utf8[position &+ place]) << UInt64(place &* 8)
      place &+= 1
    }
    return eight
  }

  /// The bytes that are a given one.
  @inline(__always)
  static func equal(to byte: UInt8, in eight: UInt64) -> UInt64 {
    let difference = eight ^ repeating(byte)
    return ~((difference & repeating(0x7F)) &+ repeating(0x7F) | difference) & highBits
  }

  /// The bytes that are letters of ASCII.
  @inline(__always)
  static func letters(_ eight: UInt64) -> UInt64 {
    let lower = (eight | repeating(0x20)) & repeating(0x7F)
    let fromA = lower &+ repeating(0x80 - 0x61)
    let behindZ = lower &+ repeating(0x80 - 0x7B)
    return fromA & ~behindZ & ~eight & highBits
  }

  /// How many bytes are told.
  @inline(__always)
  static func count(of told: UInt64) -> Int {
    // The sum of the bits ends up in the highest byte.
    Int(truncatingIfNeeded: (told >> 7 &* repeating(1)) >> 56)
  }

  /// How many bytes come before the first of those told; 8 where there is none.
  @inline(__always)
  static func count(before told: UInt64) -> Int { told.trailingZeroBitCount >> 3 }

  /// The first bytes, with zeros in place of the others.
  @inline(__always)
  static func first(_ count: Int, of eight: UInt64) -> UInt64 {
    count >= 8 ? eight : eight & ((1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1)
  }

  /// The offset of a byte from a position on, or of the end of the memory where it does not occur.
  static func position(
    of byte: UInt8, in utf8: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var position = start
    while position &+ 8 <= utf8.count {
      let difference = load(utf8, at: position) ^ repeating(byte)
      let zeros = (difference &- repeating(1)) & ~difference & highBits
      if zeros != 0 { return position &+ count(before: zeros) }
      position &+= 8
    }
    while position < utf8.count, utf8[position] != byte { position &+= 1 }
    return min(position, utf8.count)
  }
}
