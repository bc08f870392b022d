/// What can stand behind the first token of a phrase, by its category, and of a number.
struct PhraseReach {
  private var reaches: [SieveBuilder.Reach] = Array(repeating: .init(), count: 64)
  /// All words and marks behind first words.
  private(set) var lexemes: [Int32] = []
  private(set) var marks: Set<UInt32> = []
  private let numbers: NumberCategories

  init(_ lexicon: Lexicon, _ numbers: NumberCategories) {
    self.numbers = numbers
    for phrase in lexicon.phrases {
      var reach = SieveBuilder.Reach()
      for piece in phrase.rest {
        switch piece {
        case .word(let lexeme): reach.lexemes.append(lexeme)
        case .mark(let mark): reach.marks.append(mark)
        case .number: reach.sources = .max
        }
        // A hyphen may be left out.
        guard case .mark(0x2D) = piece else { break }
      }
      lexemes += reach.lexemes
      marks.formUnion(reach.marks)
      for bit in Bits(lexicon.lexemes[Int(phrase.lexeme)].categories) {
        reaches[bit].addOnce(reach)
      }
    }
  }

  /// What can go on with the words that tokens can be.
  func within(phrasesOf tokens: SieveBuilder.Reach) -> SieveBuilder.Reach {
    var reach = SieveBuilder.Reach()
    for bit in Bits(tokens.categories) { reach.add(reaches[bit]) }
    return reach
  }

  /// What can go on with the numbers that tokens can be: every source that may read more than one
  /// token has to be here.
  func within(numbersOf tokens: SieveBuilder.Reach) -> SieveBuilder.Reach {
    var reach = SieveBuilder.Reach()
    if tokens.sources & (NumberSource.day.bit | NumberSource.ordinal.bit) != 0 {
      reach.categories = numbers.suffix
    }
    let inWords = NumberSource.yearWords.bit | NumberSource.dayWords.bit | NumberSource.ordinal.bit
    guard tokens.sources & (NumberSource.count.bit | inWords) != 0 else { return reach }
    if tokens.sources & inWords != 0 { reach.categories |= numbers.ordinal }
    reach.categories |= numbers.number | numbers.joiner
    reach.marks = [0x2C, 0x2D, 0x2E]
    reach.sources = .max
    for bit in Bits(numbers.number | numbers.ordinal) { reach.add(reaches[bit]) }
    return reach
  }
}
