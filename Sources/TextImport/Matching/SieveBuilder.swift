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

    /// Adds what is not there yet: many phrases go on alike, as *vingt et un* and *trente et un* do.
    mutating func addOnce(_ other: Reach) {
      for lexeme in other.lexemes where !lexemes.contains(lexeme) { lexemes.append(lexeme) }
      for mark in other.marks where !marks.contains(mark) { marks.append(mark) }
      categories |= other.categories
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
  /// The places of the groups that are numbers.
  private var numberGroups: [Int] = []
  /// The sets of a row that holds what any token, and any word, is added to: put into all rows at the end.
  private var ofAnything: [UInt64] = []
  private var ofAnyWord: [UInt64] = []

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
    numberGroups = groups.indices.filter { groups[$0].sources != 0 }
    ofAnything = Array(repeating: 0, count: CandidateSieve.Column.allCases.count * draft.width)
    ofAnyWord = ofAnything
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
    addCommon(to: &sieve)
    sieve.summarize()
    sieve.pair()
    return sieve
  }

  /// Puts what any token and any word can be into the rows.
  private func addCommon(to sieve: inout CandidateSieve) {
    let filled = ofAnything.indices.filter { ofAnything[$0] | ofAnyWord[$0] != 0 }
    for (place, group) in groups.enumerated() {
      for set in filled {
        sieve.rows[place * length + set] |= ofAnything[set] | (group.isWord ? ofAnyWord[set] : 0)
      }
    }
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
    let place = place(of: pattern, column)
    for category in Bits(reach.categories) {
      for row in classesOfPhrase[category] { draft.rows[row &+ place.set] |= place.bit }
    }
  }

  private mutating func enter(_ pattern: Int, _ column: CandidateSieve.Column, _ reach: Reach) {
    let (set, bit) = place(of: pattern, column)
    for lexeme in reach.lexemes {
      draft.rows[Int(draft.classOfLexeme[Int(lexeme)]) &+ set] |= bit
    }
    for mark in reach.marks {
      let row = mark < 0x80 ? draft.classOfASCIIMark[Int(mark)] : draft.classOfMark[mark]
      if let row { draft.rows[Int(row) &+ set] |= bit }
    }
    for category in Bits(reach.categories) {
      for row in classesOfCategory[category] { draft.rows[row &+ set] |= bit }
    }
    // No pattern is tried at a place only because it could begin with any word.
    if column != .first {
      if reach.anyWord { ofAnyWord[set] |= bit }
      if reach.anything { ofAnything[set] |= bit }
    }
    if reach.sources == 0 { return }
    for place in numberGroups where groups[place].sources & reach.sources != 0 {
      draft.rows[place &* length &+ set] |= bit
    }
  }

  /// Where the bit of a pattern is, from the begin of a row on.
  private func place(
    of pattern: Int, _ column: CandidateSieve.Column
  ) -> (set: Int, bit: UInt64) {
    (column.rawValue * draft.width + pattern / 64, 1 << UInt64(pattern % 64))
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
