extension Program {
  /// Tells for each token, and the two behind it, which patterns to try there.
  mutating func index(_ lexicon: Lexicon, _ numbers: NumberCategories) {
    let categories = lexicon.lexemes.map { lexeme in
      let ofPhrases = lexeme.phrases.map {
        lexicon.lexemes[Int(lexicon.phrases[$0].lexeme)].categories
      }
      return SIMD2(lexeme.categories, ofPhrases.reduce(0, |))
    }
    categoriesBegun = categories.map { $0.x | $0.y }
    for position in instructions.indices {
      let instruction = instructions[position]
      guard instruction.operation == .number, instruction.operand >= 0 else { continue }
      instructions[position].category = numbers.words(of: instruction.source)
    }
    entries = entries.flatMap(variants)
    measure(lexicon)
    let phrases = PhraseReach(lexicon, numbers)
    var builder = SieveBuilder(
      patternCount: entries.count, categories: categories,
      literals: instructions.filter { $0.operation == .word }.map(\.operand) + wordLists
        + phrases.lexemes,
      marks: namedMarks.union(phrases.marks).sorted())
    for (pattern, entry) in entries.enumerated() {
      let first = step(over: entry.firstTokens)
      let second = step(over: tokens(from: first.followers))
      var third = step(over: tokens(from: second.followers))
      if second.tokens.anything { third.tokens.anything = true }
      third.tokens.add(phrases.within(numbersOf: second.tokens))
      var withinFirst = phrases.within(phrasesOf: first.tokens)
      withinFirst.add(phrases.within(numbersOf: first.tokens))
      builder.enter(
        pattern, first: first.tokens, withinFirst: withinFirst, second: second.tokens,
        withinSecond: phrases.within(phrasesOf: second.tokens), third: third.tokens)
    }
    sieve = builder.sieve
  }

  /// A pattern as often as there are ways to go on behind its first token: what can follow “le 12”
  /// must not be looked for behind “12” alone.
  private func variants(of entry: Entry) -> [Entry] {
    var variants: [(followers: [Int], entry: Entry)] = []
    let firsts = tokens(from: [Int(entry.start)]).filter { instructions[$0].operation.takesToken }
    if firsts.count == 1 {
      return [Entry(rule: entry.rule, start: entry.start, firstTokens: firsts)]
    }
    for first in firsts {
      let followers = tokens(from: [first + 1]).sorted()
      if let known = variants.firstIndex(where: { $0.followers == followers }) {
        variants[known].entry.firstTokens.append(first)
      } else {
        let variant = Entry(rule: entry.rule, start: entry.start, firstTokens: [first])
        variants.append((followers, variant))
      }
    }
    return variants.map(\.entry)
  }

  private var namedMarks: Set<UInt32> {
    // The marks inside numbers.
    var marks: Set<UInt32> = [0x2C, 0x2D, 0x2E]
    for instruction in instructions where instruction.operation == .mark {
      marks.insert(UInt32(bitPattern: instruction.operand))
    }
    return marks
  }

  /// The instructions that take the next token, or accept, from any of these on.
  private func tokens(from starts: [Int]) -> [Int] {
    // Straight ahead there is nothing to remember.
    if starts.count == 1, var position = starts.first {
      while instructions[position].operation.goesStraight { position += 1 }
      if instructions[position].operation.takesToken
        || instructions[position].operation == .accept
      {
        return [position]
      }
    }
    var found: [Int] = []
    var open = starts
    var seen = starts
    func meet(_ place: Int) {
      if seen.contains(place) { return }
      seen.append(place)
      open.append(place)
    }
    while let position = open.popLast() {
      let instruction = instructions[position]
      switch instruction.operation {
      case .word, .words, .category, .anyWord, .mark, .number, .accept: found.append(position)
      case .split:
        meet(position + 1)
        meet(Int(instruction.operand))
      case .jump: meet(Int(instruction.operand))
      case .glue, .openExtent, .closeExtent, .look: meet(position + 1)
      }
    }
    return found
  }

  /// The tokens that can come next, and where it goes on behind them.
  private struct Step {
    var tokens = SieveBuilder.Reach()
    var followers: [Int] = []
  }

  private func step(over positions: [Int]) -> Step {
    var step = Step()
    for position in positions {
      let instruction = instructions[position]
      switch instruction.operation {
      case .word: step.tokens.lexemes.append(instruction.operand)
      case .words: step.tokens.lexemes += words(of: instruction)
      case .category: step.tokens.categories |= instruction.category
      case .anyWord: step.tokens.anyWord = true
      case .mark: step.tokens.marks.append(UInt32(bitPattern: instruction.operand))
      case .number: take(instruction, into: &step)
      case .accept: step.tokens.anything = true
      case .split, .jump, .glue, .openExtent, .closeExtent, .look: break
      }
      if instruction.operation.takesToken, !step.followers.contains(position + 1) {
        step.followers.append(position + 1)
      }
    }
    return step
  }

  private func take(_ instruction: Program.Instruction, into step: inout Step) {
    guard instruction.operand >= 0 else {
      step.tokens.sources = .max
      return
    }
    step.tokens.sources |= instruction.source.bit
    step.tokens.categories |= instruction.category
  }
}

/// The bits of the categories whose words are numbers or stand within numbers.
struct NumberCategories {
  var number: UInt64
  var joiner: UInt64
  var ordinal: UInt64
  /// Of the endings that follow digits.
  var suffix: UInt64

  /// The categories of the words that a number can begin with.
  func words(of source: NumberSource) -> UInt64 {
    switch source {
    case .count, .yearWords: number
    case .ordinal, .dayWords: ordinal | number
    case .day, .lateDay, .monthNumber, .oneDigitMonth, .twoDigitMonth, .year, .recentYear, .anyYear,
      .shortYear, .hour, .minute, .second, .clockDigits, .decade, .week, .digits:
      // In digits only. A source of words must name their categories here, or no word is tried.
      0
    }
  }
}
