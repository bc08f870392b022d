/// A word of ASCII letters and the accented ones of western Europe (U+00C0 to U+00FF), which fold to
/// as many bytes as they have, read eight bytes at a time without being copied.
struct PlainWord {
  /// The offset behind the word, its apostrophe included.
  private(set) var end: Int
  /// How many bytes the folded word has.
  private(set) var count = 0
  private(set) var hash: UInt32 = 0
  /// The first eight bytes of the folded word, zeros behind its end.
  private(set) var firstEight: UInt64 = 0
  private(set) var casing = Token.Casing.lower

  private var letters = 0
  private var uppers = 0

  /// Reads the word that begins at an offset; nil where it, or what follows it, is not so plain.
  @inline(__always)
  init?(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) {
    end = start
    let eight = EightBytes.load(utf8, at: start)
    let length = EightBytes.count(before: ~EightBytes.letters(eight) & EightBytes.highBits)
    let next = start &+ length
    if length < 8, next < limit, utf8[next] < 0x80 {
      letters = length
      let capitals = EightBytes.first(length, of: ~(eight << 2) & EightBytes.highBits)
      if capitals != 0 { uppers = EightBytes.count(of: capitals) }
      end = next
      if letters <= Elision.longest, utf8[next] == 0x27 || utf8[next] == 0x60 {
        guard utf8[next] == 0x27 else { return nil }
        end &+= 1
      }
      count = end &- start
      firstEight = EightBytes.first(count, of: eight | EightBytes.repeating(0x20))
      hash = WordHash.short(WordHash.adding(firstEight, to: WordHash.empty))
      casing = casing(isUpperFirst: utf8[start] & 0x20 == 0)
    } else {
      guard readLong(utf8, from: start, to: limit) else { return nil }
    }
    if count == 0 { return nil }
  }

  @inline(__always)
  private func casing(isUpperFirst: Bool) -> Token.Casing {
    if uppers == 0 { return .lower }
    return uppers == letters && letters > 1 ? .upper : isUpperFirst ? .capitalised : .lower
  }

  /// Reads a word of more than seven bytes, with accents, or before what is not ASCII.
  private mutating func readLong(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> Bool {
    var full = WordHash.empty
    // The high bit of a byte behind the lead that ended the eight bytes before.
    var carry: UInt64 = 0
    while end < limit {
      let eight = EightBytes.load(utf8, at: end)
      let leads = EightBytes.equal(to: LatinFolding.lead, in: eight)
      let trails = (leads << 8 | carry) & eight & ~(eight << 1)
      if trails & LatinFolding.signs(eight) != 0 { return false }
      let plain = EightBytes.letters(eight)
      let stops = ~(plain | leads | trails) & EightBytes.highBits
      let length = min(EightBytes.count(before: stops), limit &- end)
      if length == 0 { break }
      let folded = EightBytes.first(length, of: LatinFolding.folded(eight))
      if end == start { firstEight = folded }
      full = WordHash.adding(folded, to: full)
      let capitals = plain & ~(eight << 2) | trails & ~LatinFolding.kept(eight)
      count(letters: plain | trails, capitals, in: length)
      end &+= length
      carry = leads >> 56
      if length < 8 { break }
    }
    count = end &- start
    guard count > 0, utf8[end &- 1] != LatinFolding.lead,
      let apostrophe = Self.apostrophe(utf8, behind: end, to: limit, letters: letters)
    else { return false }
    if apostrophe > 0 {
      firstEight |= 0x27 << UInt64(count &* 8)
      full = WordHash.adding(firstEight, to: WordHash.empty)
      count &+= 1
      end &+= apostrophe
    }
    hash = WordHash.short(full)
    let first = utf8[start]
    casing = casing(
      isUpperFirst: first < 0x80 ? first & 0x20 == 0 : LatinFolding.isUpper(utf8[start &+ 1]))
    return true
  }

  @inline(__always)
  private mutating func count(letters told: UInt64, _ capitals: UInt64, in length: Int) {
    letters &+= EightBytes.count(of: EightBytes.first(length, of: told))
    let first = EightBytes.first(length, of: capitals)
    if first != 0 { uppers &+= EightBytes.count(of: first) }
  }

  /// How many bytes of an apostrophe behind an offset belong to a word of so many letters; nil where
  /// what stands there may belong to the word in another way.
  private static func apostrophe(
    _ utf8: UnsafeBufferPointer<UInt8>, behind end: Int, to limit: Int, letters: Int
  ) -> Int? {
    guard end < limit else { return 0 }
    let isShort = letters > 0 && letters <= Elision.longest
    switch utf8[end] {
    case 0x27: return isShort ? 1 : 0
    case 0x60: return isShort ? nil : 0
    case 0..<0x80: return 0
    case 0xC2 where end + 1 < limit:
      // A no-break space and quotation marks; ª, º, µ, ´ and the soft hyphen are none of them.
      let trail = utf8[end + 1]
      return trail == 0xA0 || trail == 0xAB || trail == 0xBB ? 0 : nil
    case 0xE2 where end + 2 < limit && utf8[end + 1] == 0x80:
      switch utf8[end + 2] {
      case 0x99: return isShort ? 3 : 0
      case 0x90...0x95, 0x9C...0x9F, 0xA6, 0xAF: return 0
      default: return nil
      }
    default: return nil
    }
  }
}
