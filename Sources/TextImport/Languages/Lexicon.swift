/// The words that a language's rules know: found by their folded spelling, with their categories.
///
/// A class, for every stretch of every text is cut with it: several cores would wait for each other to
/// count who uses each of its parts.
final class Lexicon: Sendable {
  static let unknown: Int32 = -1

  /// A word or a phrase of several words.
  struct Lexeme: Sendable {
    /// One bit for each category that the form belongs to by itself.
    var categories: UInt64 = 0
    /// The phrases that begin with this word, longest first, as positions in `phrases`.
    var phrases: Range<Int> = 0..<0
    /// The values of its categories, as positions in `values`.
    var values: Range<Int> = 0..<0
  }

  /// A form of several words: its pieces after the first, and the lexeme of the whole.
  struct Phrase: Sendable {
    var rest: [FormPiece]
    var lexeme: Int32
  }

  let lexemes: [Lexeme]
  let phrases: [Phrase]
  let values: [(category: UInt64, value: Int32)]
  /// The spellings by their hash, each at its place or the next free one.
  private let table: [Spelling]
  private let tableMask: UInt32
  /// One bit for a few thousand hashes: most words of a text are in no lexicon and end here.
  private let filter: [UInt64]
  /// The bytes of all spellings.
  private let keys: [UInt8]
  private let composed: [String: Int32]

  /// A folded spelling; several can stand for one lexeme.
  private struct Spelling: Sendable {
    var hash: UInt32 = 0
    /// Its first eight bytes, zeros behind its end.
    var firstEight: UInt64 = 0
    /// Where it stands in `keys`.
    var start: Int32 = 0
    var count: Int32 = 0
    var lexeme = Lexicon.unknown
  }

  init(
    lexemes: [Lexeme], spellings: [(String, Int32)], phrases: [Phrase], values: [(UInt64, Int32)]
  ) {
    self.lexemes = lexemes
    self.phrases = phrases
    self.values = values.map { (category: $0.0, value: $0.1) }
    var size = 64
    while size < spellings.count * 2 { size *= 2 }
    var table = Array(repeating: Spelling(), count: size)
    var filter = [UInt64](repeating: 0, count: 1024)
    var keys: [UInt8] = []
    var composed: [String: Int32] = [:]
    let mask = UInt32(size - 1)
    for (text, lexeme) in spellings {
      let key = FoldedKey(text)
      let hash = key.hash
      filter[Int(hash >> 6 & 1023)] |= 1 << UInt64(hash & 63)
      var slot = hash & mask
      while table[Int(slot)].lexeme != Self.unknown { slot = (slot &+ 1) & mask }
      table[Int(slot)] = Spelling(
        hash: hash, firstEight: key.eight(from: 0), start: Int32(keys.count),
        count: Int32(text.utf8.count), lexeme: lexeme)
      keys.append(contentsOf: text.utf8)
      // What has a combining mark is never equal to letters of ASCII alone.
      if !text.utf8.allSatisfy({ $0 < 0x80 }) { composed[text] = lexeme }
    }
    self.table = table
    tableMask = mask
    self.filter = filter
    self.keys = keys
    self.composed = composed
  }

  /// The lexeme of a folded word, or `unknown`.
  @inline(__always)
  func lookUp(_ key: inout FoldedKey) -> Int32 {
    if key.needsComposition {
      return key.isTooLong ? Self.unknown : composed[key.string] ?? Self.unknown
    }
    let hash = key.hash
    guard mayHave(hash), !key.isTooLong else { return Self.unknown }
    return find(hash: hash, firstEight: key.eight(from: 0), count: key.count) { key.bytes[$0] }
  }

  /// The lexeme of a word of ASCII and of letters that `LatinFolding` folds, or `unknown`.
  ///
  /// - Parameters:
  ///   - start: Where it stands in the text, as a UTF-8 byte offset.
  @inline(__always)
  func lookUp(
    _ word: PlainWord, of utf8: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int32 {
    mayHave(word.hash) ? findPlain(word, of: utf8, at: start) : Self.unknown
  }

  private func findPlain(
    _ word: PlainWord, of utf8: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int32 {
    guard word.count <= FoldedKey.capacity else { return Self.unknown }
    return find(hash: word.hash, firstEight: word.firstEight, count: word.count) {
      LatinFolding.folded(utf8[start &+ $0])
    }
  }

  @inline(__always)
  private func mayHave(_ hash: UInt32) -> Bool {
    filter[Int(hash >> 6 & 1023)] & (1 << UInt64(hash & 63)) != 0
  }

  /// - Parameter byte: Gives the byte at an offset, asked for behind the first eight alone.
  @inline(__always)
  private func find(
    hash: UInt32, firstEight: UInt64, count: Int, byte: (Int) -> UInt8
  ) -> Int32 {
    var slot = hash & tableMask
    while true {
      let spelling = table[Int(slot)]
      if spelling.lexeme == Self.unknown { return Self.unknown }
      if spelling.hash == hash, spelling.firstEight == firstEight, Int(spelling.count) == count {
        var offset = 8
        while offset < count, keys[Int(spelling.start) &+ offset] == byte(offset) { offset &+= 1 }
        if offset >= count { return spelling.lexeme }
      }
      slot = (slot &+ 1) & tableMask
    }
  }

  /// The value that a lexeme has in a category, given as its bit.
  func value(of lexeme: Int32, in category: UInt64) -> Int32? {
    guard lexeme >= 0 else { return nil }
    for index in lexemes[Int(lexeme)].values where values[index].category == category {
      return values[index].value
    }
    return nil
  }

  /// Whether a word by itself belongs to a category, given as its bit.
  func has(_ lexeme: Int32, category: UInt64) -> Bool {
    lexeme >= 0 && lexemes[Int(lexeme)].categories & category != 0
  }
}
