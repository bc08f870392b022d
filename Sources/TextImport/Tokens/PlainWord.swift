/// A word of ASCII letters and the accented ones of western Europe (U+00C0 to U+00FF), which fold to
/// as many bytes as they have, read eight bytes at a time without being copied.
struct PlainWord {
  /// The offset behind the word, its apostrophe included.
  let end: Int
  /// How many bytes the folded word has.
  let count: Int
  let hash: UInt32
  /// The first eight bytes of the folded word, zeros behind its end.
  let firstEight: UInt64
  let casing: Token.Casing

  /// The word that begins at an offset; nil where it, or what follows it, is not so plain.
  @inline(__always)
  static func word(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> PlainWord? {
    let eight = EightBytes.load(utf8, at: start)
    let letters = EightBytes.count(before: ~EightBytes.letters(eight) & EightBytes.highBits)
    let behind = start &+ letters
    guard letters > 0, letters < 8, behind < limit, utf8[behind] < 0x80 else {
      return longWord(utf8, from: start, to: limit)
    }
    let isElided = letters <= Elision.longest && utf8[behind] == 0x27
    if letters <= Elision.longest, utf8[behind] == 0x60 { return nil }
    let count = isElided ? letters &+ 1 : letters
    let folded = EightBytes.first(count, of: eight | EightBytes.repeating(0x20))
    let capitals = EightBytes.first(letters, of: ~(eight << 2) & EightBytes.highBits)
    return PlainWord(
      end: start &+ count, count: count,
      hash: WordHash.short(WordHash.adding(folded, to: WordHash.empty)), firstEight: folded,
      casing: capitals == 0
        ? .lower
        : casing(
          letters: letters, capitals: EightBytes.count(of: capitals),
          isUpperFirst: eight & 0x20 == 0))
  }

  private static func casing(letters: Int, capitals: Int, isUpperFirst: Bool) -> Token.Casing {
    if capitals == 0 { return .lower }
    return capitals == letters && letters > 1 ? .upper : isUpperFirst ? .capitalised : .lower
  }

  /// A word of more than seven bytes, with accents, or before what is not ASCII.
  @inline(never)
  private static func longWord(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> PlainWord? {
    var end = start
    var hash = WordHash.empty
    var firstEight: UInt64 = 0
    var letters = 0
    var capitals = 0
    // The high bit of a byte behind the lead that ended the eight bytes before.
    var carry: UInt64 = 0
    while end < limit {
      let eight = EightBytes.load(utf8, at: end)
      let plain = EightBytes.letters(eight)
      let leads = EightBytes.equal(to: LatinFolding.lead, in: eight)
      let expected = leads << 8 | carry
      let trails = expected & eight & ~(eight << 1) & ~LatinFolding.signs(eight)
      let stops = ~(plain | leads | trails) & EightBytes.highBits
      let length = min(EightBytes.count(before: stops), limit &- end)
      if length == 0 { break }
      if EightBytes.first(length, of: expected & ~trails) != 0 { return nil }
      let folded = EightBytes.first(length, of: LatinFolding.folded(eight))
      if end == start { firstEight = folded }
      hash = WordHash.adding(folded, to: hash)
      letters &+= EightBytes.count(of: EightBytes.first(length, of: plain | trails))
      let upper = plain & ~(eight << 2) | trails & ~LatinFolding.kept(eight)
      capitals &+= EightBytes.count(of: EightBytes.first(length, of: upper))
      end &+= length
      carry = leads >> 56
      if length < 8 { break }
    }
    guard end > start, utf8[end &- 1] != LatinFolding.lead,
      let apostrophe = apostrophe(utf8, behind: end, to: limit, letters: letters)
    else { return nil }
    var count = end &- start
    if apostrophe > 0 {
      firstEight |= 0x27 << UInt64(count &* 8)
      hash = WordHash.adding(firstEight, to: WordHash.empty)
      count &+= 1
    }
    let first = utf8[start]
    let isUpperFirst =
      first < 0x80 ? first & 0x20 == 0 : LatinFolding.isUpper(utf8[start &+ 1])
    return PlainWord(
      end: end &+ apostrophe, count: count, hash: WordHash.short(hash), firstEight: firstEight,
      casing: casing(letters: letters, capitals: capitals, isUpperFirst: isUpperFirst))
  }

  /// How many bytes of an apostrophe behind an offset belong to a word of so many letters; nil where
  /// what stands there may belong to the word in another way.
  private static func apostrophe(
    _ utf8: UnsafeBufferPointer<UInt8>, behind end: Int, to limit: Int, letters: Int
  ) -> Int? {
    guard end < limit else { return 0 }
    let isShort = letters <= Elision.longest
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
