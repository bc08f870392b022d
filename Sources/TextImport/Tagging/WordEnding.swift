/// The last letters of words in some tense.
struct WordEnding: Sendable {
  private let bytes: [UInt8]
  /// The last eight of them, zeros before the first, each without the bit of the case.
  private let lastEight: UInt64
  private let mask: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let last = bytes.suffix(8)
    lastEight = last.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
    mask = last.reduce(0) { mask, _ in mask << 8 | 0xFF }
  }

  /// The bit of its last two letters; all bits where it has but one.
  private var bit: UInt64 {
    guard bytes.count > 1 else { return .max }
    return Self.bit(bytes[bytes.count - 2], bytes[bytes.count - 1])
  }

  /// The bit of two last letters, whatever their case.
  private static func bit(_ first: UInt8, _ second: UInt8) -> UInt64 {
    1 << UInt64(((first | 0x20) &* 5 &+ (second | 0x20)) & 63)
  }

  /// Whether a longer word ends so.
  fileprivate func ends(_ token: Token, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = token.end - 8
    guard token.end - token.start > bytes.count else { return false }
    guard start >= 0, bytes.count <= 8 else { return endsByByte(token, of: utf8) }
    let eight = EightBytes.load(utf8, at: start) | EightBytes.repeating(0x20)
    return eight.byteSwapped & mask == lastEight
  }

  private func endsByByte(_ token: Token, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    for (offset, byte) in bytes.enumerated()
    where utf8[token.end - bytes.count + offset] | 0x20 != byte | 0x20 {
      return false
    }
    return true
  }

  /// The endings that a language file lists, with one bit for a few last letters: most words end in none.
  struct List: Sendable {
    private let endings: [WordEnding]
    private let bits: UInt64

    /// - Parameter setting: The endings, separated by commas.
    init(_ setting: String?) {
      endings = (setting ?? "").split(separator: ",").map { WordEnding(Array($0.trimmed.utf8)) }
      bits = endings.reduce(0) { $0 | $1.bit }
    }

    /// Whether a word in small letters, five at the least, has one of the endings.
    func contains(_ token: Token, of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
      guard token.casing == .lower, token.length >= 5, token.end - token.start > 2,
        WordEnding.bit(utf8[token.end - 2], utf8[token.end - 1]) & bits != 0
      else { return false }
      return endings.contains { $0.ends(token, of: utf8) }
    }
  }
}
