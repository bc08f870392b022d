/// Compiles the rules of a language file, and the words they use, for the matcher.
struct PatternCompiler {
  private let file: LanguageFile
  private var words = LexiconBuilder()
  private var program = Program()
  private var phrases: [String: (pattern: Pattern, line: Int)] = [:]
  private var rules: [Rule] = []
  /// The instructions of captures that fill the slot of their own name.
  private var captures: [String: Program.Instruction] = [:]
  private var line = 0
  private var depth = 0

  /// - Throws: The first rule or word that cannot be used, with its line.
  static func compile(_ file: LanguageFile) throws(LanguageFileError) -> CompiledLanguage {
    var compiler = PatternCompiler(file: file)
    return try compiler.compile()
  }

  private init(file: LanguageFile) { self.file = file }

  private func error(_ problem: String) -> LanguageFileError {
    LanguageFileError(file: file.name, line: line, problem: problem)
  }

  private mutating func compile() throws(LanguageFileError) -> CompiledLanguage {
    for phrase in file.phrases {
      phrases[phrase.name] = (try parse(phrase.pattern, line: phrase.line), phrase.line)
    }
    // Words of slots are always there; words of other categories where a pattern names them.
    for slot in Slot.allCases where !file.words(slot.name).isEmpty {
      try addWords(of: slot.name, slot: slot)
    }
    for category in Self.builtInCategories { try addWords(of: category, slot: nil) }
    for rule in file.rules { try add(rule) }
    let lexicon = words.lexicon()
    program.index(
      lexicon,
      NumberCategories(
        number: words.categoryBits["number"] ?? 0, joiner: words.categoryBits["number-joiner"] ?? 0,
        ordinal: words.categoryBits[Slot.ordinal.name] ?? 0,
        suffix: words.categoryBits["ordinal-suffix"] ?? 0))
    return CompiledLanguage(
      code: file.code, name: file.languageName, lexicon: lexicon, program: program, rules: rules,
      categoryBits: words.categoryBits, settings: file.settings)
  }

  /// Categories that the tagger itself asks for.
  static let builtInCategories = [
    "number", "number-joiner", "ordinal-suffix", "future-cue", "past-cue", "future-suffix",
    "not-future", "not-past", "passive", "counted",
  ]

  /// Whether patterns can ask for words of it; those of slots and of the tagger itself may be none.
  private func isKnown(_ category: String) -> Bool {
    Slot.byName[category] != nil || Self.builtInCategories.contains(category)
      || !file.words(category).isEmpty
  }

  private func parse(_ text: String, line: Int) throws(LanguageFileError) -> Pattern {
    let name = file.name
    return try PatternParser.parse(text) {
      LanguageFileError(file: name, line: line, problem: $0)
    }
  }

  private mutating func bit(of category: String) throws(LanguageFileError) -> UInt64 {
    guard let bit = words.bit(of: category) else {
      throw error("more than \(LexiconBuilder.categoryLimit) word categories are in use")
    }
    return bit
  }

  private mutating func addWords(of category: String, slot: Slot?) throws(LanguageFileError) {
    let known = words.categoryBits[category] != nil
    let bit = try bit(of: category)
    if known { return }
    for entry in file.words(category) {
      line = entry.line
      let value = try value(of: entry, slot: slot)
      if !words.add(entry.form, category: bit, value: value) {
        throw error("the form “\(entry.form)” does not begin with a word")
      }
    }
  }

  private func value(
    of entry: LanguageFile.WordEntry, slot: Slot?
  ) throws(LanguageFileError) -> Int32? {
    guard let written = entry.value else { return nil }
    guard let slot else {
      guard let value = SlotVocabulary.value(written) else {
        throw error("“\(written)” is neither a whole number nor a value of any slot")
      }
      return value
    }
    guard let value = SlotVocabulary.value(written, of: slot) else {
      throw error(
        "“\(written)” is no value of \(slot.name): expected \(SlotVocabulary.names(of: slot))")
    }
    return value
  }

  private mutating func add(_ rule: LanguageFile.Rule) throws(LanguageFileError) {
    line = rule.line
    guard !rule.patterns.isEmpty else { throw error("the rule \(rule.name) has no “match:”") }
    let index = Int32(rules.count)
    rules.append(try value(of: rule))
    for (text, patternLine) in rule.patterns {
      line = patternLine
      program.entries.append(
        .init(rule: index, start: Int32(program.instructions.count)))
      try emit(try parse(text, line: patternLine))
      program.instructions.append(.init(operation: .accept))
    }
  }

  private mutating func value(of rule: LanguageFile.Rule) throws(LanguageFileError) -> Rule {
    line = rule.valueLine == 0 ? rule.line : rule.valueLine
    var parts = rule.value.split(separator: " ").map(String.init)
    guard let first = parts.first, let kind = ValueKind(rawValue: first) else {
      let kinds = ValueKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("the rule \(rule.name) needs a “value:” that begins with one of \(kinds)")
    }
    parts.removeFirst()
    var compiled = Rule(
      name: "\(file.code)/\(rule.name)", kind: kind, constants: [], flags: [],
      examples: rule.examples, line: rule.line)
    for part in parts {
      if let flag = RuleFlag(rawValue: part) {
        compiled.flags.insert(flag)
        continue
      }
      let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, let slot = Slot.byName[pair[0]] else {
        throw error("“\(part)” is neither a flag nor slot=value")
      }
      guard let value = SlotVocabulary.value(pair[1], of: slot) else {
        throw error(
          "“\(pair[1])” is no value of \(slot.name): expected \(SlotVocabulary.names(of: slot))")
      }
      compiled.constants.append((slot, Int(value)))
    }
    return compiled
  }
}

// MARK: Instructions

extension PatternCompiler {
  private mutating func emit(_ pattern: Pattern) throws(LanguageFileError) {
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
