extension Program {
  /// Notes of each pattern how many tokens it can take at the most, so that none is tried where a longer
  /// match is known.
  mutating func measure(_ lexicon: Lexicon) {
    var ofCategories = Array(repeating: 1, count: 64)
    for phrase in lexicon.phrases {
      for bit in Bits(lexicon.lexemes[Int(phrase.lexeme)].categories) {
        ofCategories[bit] = max(ofCategories[bit], 1 + phrase.rest.count)
      }
    }
    // Every way leads forwards: what is behind an instruction is known before it.
    var lengths = Array(repeating: 0, count: instructions.count + 1)
    for position in instructions.indices.reversed() {
      let instruction = instructions[position]
      let behind = lengths[position + 1]
      switch instruction.operation {
      case .word, .words, .anyWord, .mark: lengths[position] = behind + 1
      case .category:
        lengths[position] = Bits(instruction.category).reduce(behind + 1) {
          max($0, behind + ofCategories[$1])
        }
      case .number: lengths[position] = behind + Self.length(ofNumber: instruction)
      case .split: lengths[position] = max(behind, lengths[Int(instruction.operand)])
      case .jump: lengths[position] = lengths[Int(instruction.operand)]
      case .accept: lengths[position] = 0
      case .glue, .openExtent, .closeExtent, .look: lengths[position] = behind
      }
    }
    for entry in entries.indices { entries[entry].length = lengths[Int(entries[entry].start)] }
  }

  /// The most tokens of a number; in words they are not counted.
  private static func length(ofNumber instruction: Instruction) -> Int {
    if instruction.operand < 0 { return 1 }
    switch instruction.source {
    case .count, .yearWords, .ordinal, .dayWords: return 1000
    // With its ending, as in `21st`.
    case .day: return 2
    case .lateDay, .monthNumber, .oneDigitMonth, .twoDigitMonth, .year, .recentYear, .anyYear,
      .shortYear, .hour, .minute, .second, .clockDigits, .decade, .week, .digits:
      return 1
    }
  }
}
