/// The hash of a folded word, eight bytes at a time.
enum WordHash {
  /// The hash of no bytes.
  static let empty: UInt64 = 0x6A09_E667_F3BC_C909

  /// The hash of some bytes and up to eight more, zeros behind the last of them.
  @inline(__always)
  static func adding(_ eight: UInt64, to hash: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// The half of a hash that tables use.
  @inline(__always)
  static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) }
}
