/// Lays out the sieve of a program: the classes of its tokens, then the sets of each class.
struct SieveBuilder {
  /// What can come at one place of a pattern.
  struct Reach {
    var lexemes: [Int32] = []
    var categories: UInt64 = 0
    var marks: [UInt32] = []
    /// Sources of numbers, as bits.
    var sources: UInt32 = 0
    var anyWord = false
    /// Whether any token will do, because the pattern can end before it.
    var anything = false

    mutating func add(_ other: Reach) {
      lexemes += other.lexemes
      categories |= other.categories
      marks += other.marks
      sources |= other.sources
      anyWord = anyWord || other.anyWord
      anything = anything || other.anything
    }
  }

  /// What the tokens of a class have in common.
  private struct Group {
    var isWord = false
    var sources: UInt32 = 0
  }

  private var draft = CandidateSieve()
  private var groups: [Group] = []
  /// The classes that belong to the category of each bit.
  private var classesOfCategory: [[Int]] = Array(repeating: [], count: 64)
  /// The classes that begin a phrase of it.
  private var classesOfPhrase: [[Int]] = Array(repeating: [], count: 64)
  private let length: Int

  /// - Parameters:
  ///   - categories: For each lexeme, the categories that it belongs to (`x`) and those that it
  ///     begins a phrase of (`y`).
  ///   - literals: The lexemes that patterns name by themselves.
  ///   - marks: The marks that patterns name.
  init(
    patternCount: Int, categories: [SIMD2<UInt64>], literals: [Int32], marks: [UInt32]
  ) {
    draft.width = (patternCount + 63) / 64
    length = draft.length
    _ = add(Group())
    draft.unknownWord = Int(add(Group(isWord: true)))
    draft.anyNumber = Int(add(Group(sources: .max)))
    for sources in NumberSource.combinations {
      draft.classesOfNumbers.append((sources, add(Group(sources: sources))))
    }
    for length in 1...2 {
      for value in 0..<(length == 1 ? 10 : 100) {
        let row = draft.classOfNumber(value: value, length: length)
        draft.classesOfShortNumbers.append(Int32(clamping: row))
      }
    }
    for mark in marks {
      let row = add(Group())
      if mark < 0x80 {
        draft.classOfASCIIMark[Int(mark)] = row
      } else {
        draft.classOfMark[mark] = row
      }
    }
    addWords(categories, literals: literals)
    draft.rows = Array(repeating: 0, count: groups.count * length)
  }

  private mutating func addWords(_ categories: [SIMD2<UInt64>], literals: [Int32]) {
    draft.classOfLexeme = Array(repeating: 0, count: categories.count)
    for literal in literals where draft.classOfLexeme[Int(literal)] == 0 {
      draft.classOfLexeme[Int(literal)] = addWord(categories[Int(literal)])
    }
    var known: [SIMD2<UInt64>: Int32] = [:]
    for lexeme in categories.indices where draft.classOfLexeme[lexeme] == 0 {
      let row = known[categories[lexeme]] ?? addWord(categories[lexeme])
      known[categories[lexeme]] = row
      draft.classOfLexeme[lexeme] = row
    }
  }

  private mutating func addWord(_ categories: SIMD2<UInt64>) -> Int32 {
    let row = add(Group(isWord: true))
    for bit in Bits(categories.x) { classesOfCategory[bit].append(Int(row)) }
    for bit in Bits(categories.y) { classesOfPhrase[bit].append(Int(row)) }
    return row
  }

  private mutating func add(_ group: Group) -> Int32 {
    groups.append(group)
    return Int32(clamping: (groups.count - 1) * length)
  }

  /// The sieve of the patterns that were entered.
  var sieve: CandidateSieve {
    var sieve = draft
    sieve.pair()
    return sieve
  }

  // MARK: Patterns

  /// Enters a pattern into the sets.
  ///
  /// - Parameters:
  ///   - withinFirst: What can go on with the first word or number.
  ///   - withinSecond: What can go on with the second.
  mutating func enter(
    _ pattern: Int, first: Reach, withinFirst: Reach, second: Reach, withinSecond: Reach,
    third: Reach
  ) {
    enter(pattern, .first, first)
    enterPhrases(pattern, .firstOfPhrase, first)
    enter(pattern, .withinFirst, withinFirst)
    enter(pattern, .second, second)
    enterPhrases(pattern, .secondOfPhrase, second)
    enter(pattern, .withinSecond, withinSecond)
    enter(pattern, .third, third)
    enterPhrases(pattern, .third, third)
  }

  private mutating func enterPhrases(
    _ pattern: Int, _ column: CandidateSieve.Column, _ reach: Reach
  ) {
    for bit in Bits(reach.categories) {
      for row in classesOfPhrase[bit] { set(pattern, column, row) }
    }
  }

  private mutating func enter(_ pattern: Int, _ column: CandidateSieve.Column, _ reach: Reach) {
    for lexeme in reach.lexemes {
      set(pattern, column, Int(draft.classOfLexeme[Int(lexeme)]))
    }
    for mark in reach.marks {
      let row = mark < 0x80 ? draft.classOfASCIIMark[Int(mark)] : draft.classOfMark[mark]
      if let row { set(pattern, column, Int(row)) }
    }
    for bit in Bits(reach.categories) {
      for row in classesOfCategory[bit] { set(pattern, column, row) }
    }
    // No pattern is tried at a place only because it could begin with any word.
    let isAnyWord = reach.anyWord && column != .first
    let isAnything = reach.anything && column != .first
    guard isAnyWord || isAnything || reach.sources != 0 else { return }
    for (place, group) in groups.enumerated()
    where isAnything || isAnyWord && group.isWord || group.sources & reach.sources != 0 {
      set(pattern, column, place * length)
    }
  }

  private mutating func set(_ pattern: Int, _ column: CandidateSieve.Column, _ row: Int) {
    let word = pattern / 64
    draft.rows[row + column.rawValue * draft.width + word] |= 1 << UInt64(pattern % 64)
    draft.rows[row + CandidateSieve.Column.allCases.count * draft.width + column.rawValue] |=
      1 << UInt64(word / draft.wordsPerBit)
  }
}

/// The positions of the bits that are set, from the lowest.
struct Bits: Sequence, IteratorProtocol {
  private var rest: UInt64

  init(_ bits: UInt64) { rest = bits }

  mutating func next() -> Int? {
    guard rest != 0 else { return nil }
    let bit = rest.trailingZeroBitCount
    rest &= rest &- 1
    return bit
  }
}
