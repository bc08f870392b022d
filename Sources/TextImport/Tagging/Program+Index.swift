extension Program {
  /// Lists, for each token that a pattern can begin with, the patterns to try there.
  ///
  /// - Parameters:
  ///   - numberWords: The bit of the category of number words.
  ///   - ordinals: The bit of the category of ordinal words.
  ///   - ordinalSuffixes: The bit of the category of the endings that follow digits.
  mutating func index(
    _ lexicon: Lexicon, numberWords: UInt64, ordinals: UInt64, ordinalSuffixes: UInt64
  ) {
    entriesByLexeme = Array(repeating: [], count: lexicon.lexemes.count)
    entriesBeforeUnknown = entriesByLexeme
    phrasesBegun = lexicon.lexemes.map { lexeme in
      lexeme.phrases.reduce(0) {
        $0 | lexicon.lexemes[Int(lexicon.phrases[$1].lexeme)].categories
      }
    }
    let begins = zip(lexicon.lexemes, phrasesBegun).map { $0.categories | $1 }
    categoriesBegun = begins
    for place in entries.indices {
      let first = firstTokens(
        from: [Int(entries[place].start)], numberWords: numberWords, ordinals: ordinals)
      let second = firstTokens(
        from: first.followers, numberWords: numberWords, ordinals: ordinals)
      entries[place].second = sieve(first, second, ordinalSuffixes: ordinalSuffixes)
      let key = Int32(place)
      for lexeme in begins.indices
      where first.lexemes.contains(Int32(lexeme)) || begins[lexeme] & first.categories != 0 {
        entriesByLexeme[lexeme].append(key)
        if second.accepts || second.anyWord { entriesBeforeUnknown[lexeme].append(key) }
      }
      if first.number { entriesByNumber.append(key) }
      for mark in first.marks { entriesByMark[mark, default: []].append(key) }
    }
  }

  /// The coarse form of what can stand second; anything after numbers of several tokens.
  private func sieve(
    _ first: FirstTokens, _ second: FirstTokens, ordinalSuffixes: UInt64
  ) -> SecondToken {
    var sieve = SecondToken()
    sieve.firstCategories = first.categories
    sieve.any = second.accepts || second.anyWord || first.longNumber
    sieve.categories = second.categories | (first.number ? ordinalSuffixes : 0)
    sieve.number = second.number
    for lexeme in second.lexemes { sieve.lexemes |= 1 << UInt64(lexeme & 63) }
    for mark in second.marks { sieve.marks |= 1 << UInt64(mark & 63) }
    return sieve
  }

  /// The tokens that can come next.
  private struct FirstTokens {
    var lexemes: Set<Int32> = []
    var categories: UInt64 = 0
    var marks: Set<UInt32> = []
    var number = false
    /// A number that may be of several tokens: `1 500`, `2e`.
    var longNumber = false
    var anyWord = false
    /// Whether the pattern can end here.
    var accepts = false
    /// The instructions behind the tokens.
    var followers: [Int] = []
  }

  private func firstTokens(
    from starts: [Int], numberWords: UInt64, ordinals: UInt64
  ) -> FirstTokens {
    var first = FirstTokens()
    var open = starts
    var seen = Set(starts)
    while let position = open.popLast() {
      let instruction = instructions[position]
      var next = [position + 1]
      switch instruction.operation {
      case .word: first.lexemes.insert(instruction.operand)
      case .category: first.categories |= instruction.category
      case .anyWord: first.anyWord = true
      case .mark: first.marks.insert(UInt32(bitPattern: instruction.operand))
      case .number:
        first.number = true
        switch instruction.numberSource {
        case .count:
          first.categories |= numberWords
          first.longNumber = true
        case .ordinal:
          first.categories |= ordinals
          first.longNumber = true
        default: break
        }
      case .accept: first.accepts = true
      case .split: next.append(Int(instruction.operand))
      case .jump: next = [Int(instruction.operand)]
      case .glue, .openExtent, .closeExtent, .look: break
      }
      switch instruction.operation {
      case .word, .category, .anyWord, .mark, .number: first.followers += next
      case .accept: break
      default: open += next.filter { seen.insert($0).inserted }
      }
    }
    return first
  }
}

extension Program.Instruction {
  /// The kind of number that the instruction reads; nil for one number written in the pattern.
  var numberSource: NumberSource? {
    operation == .number && operand >= 0 ? NumberSource.allCases[Int(operand)] : nil
  }
}
