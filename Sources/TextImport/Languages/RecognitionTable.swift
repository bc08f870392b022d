/// The words that tell languages apart, found without a string being made of each word of a text.
struct RecognitionTable: Sendable {
  /// A word of up to 16 bytes of UTF-8 in lower case, as two numbers.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    fileprivate(set) var count = 0

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

  /// A word with the bits of the languages that have it; none in a free slot.
  private struct Entry {
    var key = Key()
    var languages: UInt32 = 0
  }

  /// The most languages that one table tells apart.
  static let languageLimit = 32
  /// What a word counts that only one language has; a word of several counts its share for each.
  static let fullWeight = 12

  private var entries: [Entry] = []
  private let mask: Int

  init(_ words: [(language: Int, word: String)]) {
    var size = 64
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    entries = Array(repeating: Entry(), count: size)
    for entry in words where entry.language < Self.languageLimit {
      Array(entry.word.utf8).withUnsafeBufferPointer { bytes in
        RecognitionTable.forEachWord(in: bytes, 0..<bytes.count) { key in
          let slot = slot(of: key)
          entries[slot].key = key
          entries[slot].languages |= 1 << UInt32(entry.language)
        }
      }
    }
  }

  /// The slot of a word, or the free one where it would stand.
  @inline(__always)
  private func slot(of key: Key) -> Int {
    var slot = key.hash & mask
    while entries[slot].languages != 0, entries[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  /// Adds what the words within a range of byte offsets say to the scores of the languages.
  func add(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, to scores: inout [Int]
  ) {
    Self.forEachWord(in: bytes, range.clamped(to: 0..<bytes.count)) { key in
      var found = entries[slot(of: key)].languages
      guard found != 0 else { return }
      let share = Self.fullWeight / min(found.nonzeroBitCount, Self.fullWeight)
      while found != 0 {
        scores[found.trailingZeroBitCount] += share
        found &= found - 1
      }
    }
  }

  /// Gives the runs of letters, in lower case.
  @inline(__always)
  private static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (Key) -> Void
  ) {
    var position = range.lowerBound
    let end = range.upperBound
    while position < end {
      let byte = bytes[position]
      guard byte >= 0x80 || ASCIITable.isLetter(byte) else {
        position &+= 1
        continue
      }
      var key = Key()
      position =
        plainWord(in: bytes, from: position, to: end, &key)
        ?? word(in: bytes, from: position, of: range, &key)
      if key.count > 0 { body(key) }
    }
  }

  /// Reads a word of letters of ASCII and from U+00C0 to U+00FF, and returns the offset behind it;
  /// nil where it is not so plain or short.
  @inline(__always)
  private static func plainWord(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ key: inout Key
  ) -> Int? {
    let first = letters(in: bytes, at: start, carry: 0)
    var count = first.count
    var second = (eight: UInt64(0), count: 0)
    if count == 8 {
      let carry: UInt64 = bytes[start &+ 7] == LatinFolding.lead ? 0x80 : 0
      second = letters(in: bytes, at: start &+ 8, carry: carry)
      count &+= second.count
    }
    let behind = start &+ count
    // What reaches beyond the range, is longer than a key or goes on with other letters.
    guard count > 0, count < 16, behind < end, bytes[behind] < 0x80,
      bytes[behind &- 1] != LatinFolding.lead
    else { return nil }
    key.low = first.eight
    key.high = second.eight
    key.count = count
    return behind
  }

  /// The letters among eight bytes up to the first that is none, in lower case.
  @inline(__always)
  private static func letters(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int, carry: UInt64
  ) -> (eight: UInt64, count: Int) {
    let eight = EightBytes.load(bytes, at: position)
    let leads = EightBytes.equal(to: LatinFolding.lead, in: eight)
    let trails = (leads << 8 | carry) & eight & ~(eight << 1) & ~LatinFolding.signs(eight)
    let stops = ~(EightBytes.letters(eight) | leads | trails) & EightBytes.highBits
    let count = EightBytes.count(before: stops)
    return (EightBytes.first(count, of: LatinFolding.folded(eight)), count)
  }

  /// Reads any word byte by byte, none where no letter stands; returns an offset further on.
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, of range: Range<Int>, _ key: inout Key
  ) -> Int {
    var position = start
    var lead: UInt8 = position > range.lowerBound ? bytes[position &- 1] : 0
    while position < range.upperBound {
      let byte = bytes[position]
      guard isLetter(byte, after: lead) else { break }
      let isUpper = byte &- 0x41 < 26 || lead == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97
      key.append(isUpper ? byte &+ 0x20 : byte)
      lead = byte
      position &+= 1
    }
    return max(position, start &+ 1)
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
