extension Matcher {
  /// Takes a word or phrase of a category, with its value.
  func takeCategory(
    _ instruction: Program.Instruction, _ tokens: [Token], _ attempt: inout Attempt
  ) -> Bool {
    let token = tokens[attempt.token]
    guard token.kind == .word, token.lexeme >= 0 else { return false }
    let lexeme = lexicon.lexemes[Int(token.lexeme)]
    var found = token.lexeme
    var end = attempt.token + 1
    var isFound = lexeme.categories & instruction.category != 0
    for index in lexeme.phrases {
      let phrase = phrases.lexeme(index)
      guard lexicon.has(phrase, category: instruction.category),
        let after = phrases.end(of: index, in: tokens, from: attempt.token + 1)
      else { continue }
      found = phrase
      end = after
      isFound = true
      break
    }
    guard isFound else { return false }
    if let slot = Slot(rawValue: instruction.slot),
      let value = lexicon.value(of: found, in: instruction.category)
    {
      attempt.set(slot, Int(value))
    }
    attempt.token = end
    return true
  }

  /// Takes a number, with its value.
  func takeNumber(
    _ instruction: Program.Instruction, _ tokens: [Token], _ attempt: inout Attempt
  ) -> Bool {
    guard mayBeginNumber(instruction, tokens[attempt.token]) else { return false }
    guard instruction.operand >= 0 else {
      attempt.token += 1
      return true
    }
    guard let number = numbers.read(instruction.source, tokens, at: attempt.token) else {
      return false
    }
    if let slot = Slot(rawValue: instruction.slot) { attempt.set(slot, number.value) }
    if instruction.source == .clockDigits {
      attempt.set(.hour, number.value / 100)
      attempt.set(.minute, number.value % 100)
    }
    if let fraction = number.fraction { attempt.set(.fraction, fraction) }
    attempt.token = number.end
    return true
  }
}
