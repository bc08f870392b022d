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
}
