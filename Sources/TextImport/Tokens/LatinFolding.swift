/// Folding of the accented letters from U+00C0 to U+00FF in UTF-8, byte by byte.
enum LatinFolding {
  /// The byte that all of them begin with.
  static let lead: UInt8 = 0xC3

  /// Whether the byte behind the lead makes a letter; it does but for × and ÷.
  @inline(__always)
  static func isLetter(_ trail: UInt8) -> Bool {
    trail & 0xC0 == 0x80 && trail != 0x97 && trail != 0xB7
  }

  /// Whether the byte behind the lead makes a capital.
  @inline(__always) static func isUpper(_ trail: UInt8) -> Bool { trail < 0x9F }

  /// A byte of a word in ASCII and these letters as the folded word has it.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 { byte < 0x9F ? byte | 0x20 : byte }

  /// Eight bytes of such a word, folded at once.
  @inline(__always)
  static func folded(_ eight: UInt64) -> UInt64 {
    eight | (~kept(eight) & EightBytes.highBits) >> 2
  }

  /// Those of eight bytes that folding leaves as they are, told by their high bits: from 0x9F on.
  @inline(__always)
  static func kept(_ eight: UInt64) -> UInt64 {
    ((eight & EightBytes.repeating(0x7F)) &+ EightBytes.repeating(0x80 - 0x1F)) & eight
      & EightBytes.highBits
  }

  /// Those that behind the lead make × or ÷, told by their high bits.
  @inline(__always)
  static func signs(_ eight: UInt64) -> UInt64 {
    EightBytes.equal(to: 0xB7, in: eight | EightBytes.repeating(0x20))
  }
}
