/// The words that a language's rules know: found by their folded spelling, with their categories.
struct Lexicon: Sendable {
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

  var lexemes: [Lexeme]
  var phrases: [Phrase]
  var values: [(category: UInt64, value: Int32)]
  private var table: [Int32]
  private var tableMask: UInt32
  /// One bit for a few thousand hashes: most words of a text are in no lexicon and end here.
  private var filter: [UInt64]
  private var keys: [UInt8]
  private var keyRanges: [Range<Int>]
  /// The lexeme of each spelling in the table: several spellings can stand for one.
  private var lexemeOfKey: [Int32]
  private var composed: [String: Int32]

  init(
    lexemes: [Lexeme], spellings: [(String, Int32)], phrases: [Phrase], values: [(UInt64, Int32)]
  ) {
    self.lexemes = lexemes
    self.phrases = phrases
    self.values = values.map { (category: $0.0, value: $0.1) }
    var size = 64
    while size < spellings.count * 4 { size *= 2 }
    table = Array(repeating: Self.unknown, count: size)
    tableMask = UInt32(size - 1)
    filter = Array(repeating: 0, count: 1024)
    keys = []
    keyRanges = []
    lexemeOfKey = []
    composed = [:]
    for (spelling, lexeme) in spellings { insert(spelling, lexeme: lexeme) }
  }

  private mutating func insert(_ spelling: String, lexeme: Int32) {
    let index = Int32(keyRanges.count)
    let start = keys.count
    keys.append(contentsOf: spelling.utf8)
    keyRanges.append(start..<keys.count)
    lexemeOfKey.append(lexeme)
    composed[spelling] = lexeme
    let hash = FoldedKey(spelling).hash
    filter[Int(hash >> 6 & 1023)] |= 1 << UInt64(hash & 63)
    var slot = hash & tableMask
    while table[Int(slot)] != Self.unknown { slot = (slot &+ 1) & tableMask }
    table[Int(slot)] = index
  }

  /// The lexeme of a folded word, or `unknown`.
  @inline(__always)
  func lookUp(_ key: inout FoldedKey) -> Int32 {
    if key.needsComposition {
      return key.isTooLong ? Self.unknown : composed[key.string] ?? Self.unknown
    }
    if filter[Int(key.hash >> 6 & 1023)] & (1 << UInt64(key.hash & 63)) == 0 { return Self.unknown }
    return find(key)
  }

  private func find(_ key: borrowing FoldedKey) -> Int32 {
    guard !key.isTooLong else { return Self.unknown }
    var slot = key.hash & tableMask
    while true {
      let candidate = table[Int(slot)]
      if candidate == Self.unknown { return Self.unknown }
      if matches(key, keyRanges[Int(candidate)]) { return lexemeOfKey[Int(candidate)] }
      slot = (slot &+ 1) & tableMask
    }
  }

  private func matches(_ key: borrowing FoldedKey, _ range: Range<Int>) -> Bool {
    guard range.count == key.count else { return false }
    for offset in 0..<key.count where key.bytes[offset] != keys[range.lowerBound + offset] {
      return false
    }
    return true
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
