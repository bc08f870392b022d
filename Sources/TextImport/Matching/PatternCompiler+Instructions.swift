extension PatternCompiler {
  mutating func emit(_ pattern: Pattern) throws(LanguageFileError) {
    switch pattern {
    case .sequence(let items): for item in items { try emit(item) }
    case .choice(let branches): try emitChoice(branches)
    case .optional(let inner):
      let split = program.instructions.count
      program.instructions.append(.init(operation: .split))
      try emit(inner)
      program.instructions[split].operand = Int32(program.instructions.count)
    case .extent(let inner):
      program.instructions.append(.init(operation: .openExtent))
      try emit(inner)
      program.instructions.append(.init(operation: .closeExtent))
    case .word(let word): emitWord(word)
    case .capture(let slot, let source): try emitCapture(slot: slot, source: source)
    case .phrase(let name): try emitPhrase(name)
    case .glue: program.instructions.append(.init(operation: .glue))
    case .look(let behind, let negative, let items):
      try emitLook(behind: behind, negative: negative, items)
    }
  }

  private mutating func emitChoice(_ branches: [Pattern]) throws(LanguageFileError) {
    var jumps: [Int] = []
    var index = 0
    while index < branches.count {
      let words = words(of: branches[index...])
      let next = index + max(1, words.count)
      defer { index = next }
      if next == branches.count {
        try emit(branches[index], or: words)
        break
      }
      let split = program.instructions.count
      program.instructions.append(.init(operation: .split))
      try emit(branches[index], or: words)
      jumps.append(program.instructions.count)
      program.instructions.append(.init(operation: .jump))
      program.instructions[split].operand = Int32(program.instructions.count)
    }
    for jump in jumps { program.instructions[jump].operand = Int32(program.instructions.count) }
  }

  /// The words that branches one after the other consist of, up to the first of another kind.
  private mutating func words(of branches: ArraySlice<Pattern>) -> [Int32] {
    var lexemes: [Int32] = []
    for branch in branches {
      guard case .word(let word) = branch, FormCutter.isPlainWord(word) else { break }
      lexemes.append(words.intern(word))
    }
    return lexemes
  }

  /// Several words as one instruction, anything else as it is.
  private mutating func emit(
    _ branch: Pattern, or words: [Int32]
  ) throws(LanguageFileError) {
    if words.count < 2 { return try emit(branch) }
    program.instructions.append(
      .init(
        operation: .words, operand: Int32(program.wordLists.count), category: UInt64(words.count)))
    program.wordLists += words
  }

  private mutating func emitWord(_ word: String) {
    if FormCutter.isPlainWord(word) {
      program.instructions.append(.init(operation: .word, operand: words.intern(word)))
      return
    }
    for piece in words.intern(FormCutter.cut(word)) {
      switch piece {
      case .word(let lexeme):
        program.instructions.append(.init(operation: .word, operand: lexeme))
      case .mark(let mark):
        program.instructions.append(.init(operation: .mark, operand: Int32(bitPattern: mark)))
      case .number(let number):
        program.instructions.append(
          .init(operation: .number, operand: -1, category: UInt64(number)))
      }
    }
  }

  /// Captures are few and used often: each is looked up once.
  private mutating func emitCapture(slot: String, source: String) throws(LanguageFileError) {
    let isNamed = slot != source
    if !isNamed, let known = captures[source] {
      program.instructions.append(known)
      return
    }
    try emitNewCapture(slot: slot, source: source)
    if !isNamed { captures[source] = program.instructions.last }
  }

  private mutating func emitNewCapture(slot: String, source: String) throws(LanguageFileError) {
    let named = slot == source ? nil : Slot.byName[slot]
    if slot != source, named == nil { throw error("there is no slot “\(slot)”") }
    if source == "word" {
      program.instructions.append(.init(operation: .anyWord))
      return
    }
    if let number = NumberSource(rawValue: source) {
      program.instructions.append(
        .init(operation: .number, slot: (named ?? number.slot)?.rawValue ?? 255, source: number))
      return
    }
    let own = Slot.byName[source]
    guard isKnown(source) else {
      throw error("there is no word category, slot or number kind “\(source)”")
    }
    try addWords(of: source, slot: own)
    program.instructions.append(
      .init(
        operation: .category, slot: (named ?? own)?.rawValue ?? 255, category: try bit(of: source)))
  }

  private mutating func emitPhrase(_ name: String) throws(LanguageFileError) {
    guard let phrase = phrases[name] else { throw error("there is no phrase “\(name)”") }
    guard depth < 16 else { throw error("the phrase “\(name)” includes itself") }
    depth += 1
    try emit(phrase.pattern)
    depth -= 1
  }

  private mutating func emitLook(
    behind: Bool, negative: Bool, _ items: [Pattern]
  ) throws(LanguageFileError) {
    var look = Program.Look(behind: behind, negative: negative)
    for item in items {
      switch item {
      case .word(let word):
        for piece in words.intern(FormCutter.cut(word)) {
          switch piece {
          case .word(let lexeme): look.lexemes.append(lexeme)
          case .mark(let mark): look.marks.append(mark)
          case .number: break
          }
        }
      case .capture(_, "number"): look.number = true
      case .capture(_, "capitalised"): look.capitalised = true
      case .capture(_, "lower"): look.lowercase = true
      case .capture(_, "edge"): look.edge = true
      case .capture(_, let source) where NumberSource(rawValue: source) != nil: look.number = true
      case .capture(_, let category):
        guard isKnown(category) else {
          throw error("there is no word category “\(category)”")
        }
        try addWords(of: category, slot: Slot.byName[category])
        look.categories |= try bit(of: category)
      default: throw error("only words and <categories> can stand in after( ) and before( )")
      }
    }
    program.instructions.append(.init(operation: .look, operand: Int32(program.looks.count)))
    program.looks.append(look)
  }
}
