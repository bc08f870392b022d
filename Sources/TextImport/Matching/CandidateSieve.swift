/// Tells from a token and the two behind it which patterns are worth a try there: a set of bits, one
/// for each pattern in the order of the rules, exact but for what only a try can tell.
///
/// Tokens that no pattern tells apart are of one class. Each class has a row of sets of patterns.
struct CandidateSieve: Sendable {
  /// A class of tokens, as the offset of its row.
  typealias Class = Int

  /// The sets of a row: the patterns that can have the class
  enum Column: Int, CaseIterable, Comparable {
    /// as first token, by itself or as the first word of a phrase,
    case first, firstOfPhrase
    /// as second token, either behind a first one or within its phrase or number,
    case second, secondOfPhrase, withinFirst
    /// as third token, behind a second one or within its phrase.
    case third, withinSecond

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  /// The end of a paragraph, and marks that no pattern has.
  static let nothing: Class = 0

  /// The number of patterns in 64s, rounded up: the length of a set.
  var width = 0
  /// The rows one after the other. Behind its sets each has a summary of every set: the bits of those
  /// of its 64s that are not empty, so that the cost follows what a token can be, not how many
  /// patterns there are. Behind these stands where `pairs` tells of the class as first token, and in
  /// which column as second token.
  var rows: [UInt64] = []
  /// A bit for each two classes that a pattern can begin with, those alike joined; no row is at 0 but
  /// that of the classes that nothing begins with.
  var pairs: [UInt64] = [0]
  var classOfLexeme: [Int32] = []
  /// Words that no pattern has.
  var unknownWord: Class = 0
  var classOfASCIIMark: [Int32] = Array(repeating: 0, count: 0x80)
  var classOfMark: [UInt32: Int32] = [:]
  /// The classes of numbers, by the sources that they fit.
  var classesOfNumbers: [(sources: UInt32, row: Int32)] = []
  /// Numbers that fit sources in a way that was not foreseen.
  var anyNumber: Class = 0
  /// The classes of numbers of one digit, and behind them of two.
  var classesOfShortNumbers: [Int32] = []

  /// The class of a token, wherever it stands.
  @inline(__always)
  func classify(_ token: Token) -> Class {
    switch token.kind {
    case .word: token.lexeme < 0 ? unknownWord : Int(classOfLexeme[Int(token.lexeme)])
    case .mark:
      token.number < 0x80
        ? Int(classOfASCIIMark[Int(token.number)])
        : classOfMark[token.number].map { Int($0) } ?? Self.nothing
    case .number: classOfNumber(token)
    }
  }

  @inline(never)
  private func classOfNumber(_ token: Token) -> Class {
    let value = Int(token.number)
    let length = Int(token.length)
    let place = length == 1 ? value : 10 &+ value
    if length == 1 || length == 2, place < classesOfShortNumbers.count {
      return Int(classesOfShortNumbers[place])
    }
    return classOfNumber(value: value, length: length)
  }

  /// The class of digits, looked for among the sources.
  func classOfNumber(value: Int, length: Int) -> Class {
    let sources = NumberSource.fitting(value: value, length: length)
    for known in classesOfNumbers where known.sources == sources { return Int(known.row) }
    return anyNumber
  }

  /// Where the end of a row begins, behind its summaries.
  @inline(__always)
  private var tail: Int { Column.allCases.count &* (width &+ 1) }

  /// How long a row is.
  var length: Int { tail &+ 2 }

  /// How many 64s of patterns one bit of a summary stands for.
  var wordsPerBit: Int { (width &+ 63) / 64 }

  /// The 64s of patterns that a bit of a summary stands for.
  @inline(__always)
  func words(ofBit bit: Int) -> Range<Int> {
    let first = min(bit &* wordsPerBit, width)
    return first..<min(first &+ wordsPerBit, width)
  }

  @inline(__always)
  func summary(_ column: Column, of row: Class) -> UInt64 {
    rows[row &+ Column.allCases.count &* width &+ column.rawValue]
  }

  /// Whether any pattern can begin with tokens of two classes.
  @inline(__always)
  func begins(_ first: Class, _ second: Class) -> Bool {
    let row = Int(truncatingIfNeeded: rows[first &+ tail])
    let column = Int(truncatingIfNeeded: rows[second &+ tail &+ 1])
    return pairs[row &+ column >> 6] >> UInt64(truncatingIfNeeded: column & 63) & 1 != 0
  }

  /// Whether any pattern can begin with a class.
  @inline(__always)
  func begins(_ first: Class) -> Bool { rows[first &+ tail] != 0 }

  /// The 64s with patterns that can begin with tokens of three classes, as bits of a summary.
  ///
  /// - Parameter within: Whether the second token may go on with the first: all bits, or none.
  @inline(__always)
  func words(
    _ first: Class, _ second: Class, _ third: Class, within: UInt64
  ) -> UInt64 {
    let begun = summary(.first, of: first)
    let following =
      summary(.second, of: second) & summary(.third, of: third)
      | summary(.secondOfPhrase, of: second) & summary(.withinSecond, of: third)
    return begun & following
      | (begun | summary(.firstOfPhrase, of: first))
      & summary(.withinFirst, of: second) & within
  }

  /// The patterns to try where tokens of three classes follow each other: the 64 that come at `word`.
  @inline(__always)
  func candidates(
    _ first: Class, _ second: Class, _ third: Class, within: UInt64, word: Int
  ) -> UInt64 {
    let begun = rows[first &+ word]
    let begunPhrase = rows[first &+ width &+ word]
    if begun | begunPhrase == 0 { return 0 }
    let twoTokens = rows[second &+ 2 &* width &+ word]
    let secondOfPhrase = rows[second &+ 3 &* width &+ word]
    let goingOn = rows[second &+ 4 &* width &+ word] & within
    let threeTokens = rows[third &+ 5 &* width &+ word]
    let withinSecond = rows[third &+ 6 &* width &+ word]
    return begun & (twoTokens & threeTokens | secondOfPhrase & withinSecond)
      | (begun | begunPhrase) & goingOn
  }
}
