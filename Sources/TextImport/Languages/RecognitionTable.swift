/// The words that tell languages apart, found without a string being made of each word of a text.
struct RecognitionTable: Sendable {
  /// A word of up to 16 bytes of UTF-8 in lower case, as two numbers.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    private(set) var count = 0

    /// Appends a byte; of longer words the length alone goes on.
    @inline(__always) mutating func append(_ byte: UInt8) {
      if count < 8 {
        low |= UInt64(byte) << UInt64(count &* 8)
      } else if count < 16 {
        high |= UInt64(byte) << UInt64((count &- 8) &* 8)
      }
      count &+= 1
    }

    fileprivate var hash: Int {
      Int(
        truncatingIfNeeded: ((low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)) >> 40
      )
    }
  }

  /// The most languages that one table tells apart.
  static let languageLimit = 32
  /// What a word counts that only one language has; a word of several counts its share for each.
  static let fullWeight = 12

  private var keys: [Key] = []
  /// The bits of the languages that have the word.
  private var languages: [UInt32] = []
  private let mask: Int

  init(_ words: [(language: Int, word: String)]) {
    var size = 64
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: Key(), count: size)
    languages = Array(repeating: 0, count: size)
    for entry in words where entry.language < Self.languageLimit {
      RecognitionTable.forEachWord(in: Array(entry.word.utf8)) { key in
        let slot = slot(of: key)
        keys[slot] = key
        languages[slot] |= 1 << UInt32(entry.language)
      }
    }
  }

  /// The slot of a word, or the free one where it would stand.
  private func slot(of key: Key) -> Int {
    var slot = key.hash & mask
    while languages[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Adds what the words of some bytes say to the scores of the languages.
  func add(_ bytes: some RandomAccessCollection<UInt8>, to scores: inout [Int]) {
    Self.forEachWord(in: bytes) { key in
      var found = languages[slot(of: key)]
      guard found != 0 else { return }
      let share = Self.fullWeight / min(found.nonzeroBitCount, Self.fullWeight)
      while found != 0 {
        scores[found.trailingZeroBitCount] += share
        found &= found - 1
      }
    }
  }

  /// Gives the runs of letters, in lower case.
  private static func forEachWord(
    in bytes: some RandomAccessCollection<UInt8>, _ body: (Key) -> Void
  ) {
    var key = Key()
    var lead: UInt8 = 0
    for byte in bytes {
      if isLetter(byte, after: lead) {
        let isUpper = byte &- 0x41 < 26 || lead == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97
        key.append(isUpper ? byte &+ 0x20 : byte)
      } else if key.count > 0 {
        body(key)
        key = Key()
      }
      lead = byte
    }
    if key.count > 0 { body(key) }
  }

  /// Latin letters to U+024F and what is no punctuation of Arabic count as letters.
  @inline(__always)
  private static func isLetter(_ byte: UInt8, after lead: UInt8) -> Bool {
    if byte < 0x80 { return ASCIITable.isLetter(byte) }
    if byte >= 0xC3 { return byte < 0xE0 }
    if lead == 0xD8 { return byte != 0x8C && byte != 0x9B && byte != 0x9F }
    return lead >= 0xC3 && lead < 0xE0
  }
}
