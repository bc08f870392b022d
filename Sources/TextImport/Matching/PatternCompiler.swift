/// Compiles the rules of a language file, and the words they use, for the matcher.
struct PatternCompiler {
  private let file: LanguageFile
  var words = LexiconBuilder()
  var program = Program()
  var phrases: [String: (pattern: Pattern, line: Int)] = [:]
  private var rules: [Rule] = []
  /// The instructions of captures that fill the slot of their own name.
  var captures: [String: Program.Instruction] = [:]
  private var line = 0
  var depth = 0

  /// - Throws: The first rule or word that cannot be used, with its line.
  static func compile(_ file: LanguageFile) throws(LanguageFileError) -> CompiledLanguage {
    var compiler = PatternCompiler(file: file)
    return try compiler.compile()
  }

  private init(file: LanguageFile) { self.file = file }

  func error(_ problem: String) -> LanguageFileError {
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
  func isKnown(_ category: String) -> Bool {
    Slot.byName[category] != nil || Self.builtInCategories.contains(category)
      || !file.words(category).isEmpty
  }

  func parse(_ text: String, line: Int) throws(LanguageFileError) -> Pattern {
    let name = file.name
    return try PatternParser.parse(text) {
      LanguageFileError(file: name, line: line, problem: $0)
    }
  }

  mutating func bit(of category: String) throws(LanguageFileError) -> UInt64 {
    guard let bit = words.bit(of: category) else {
      throw error("more than \(LexiconBuilder.categoryLimit) word categories are in use")
    }
    return bit
  }

  mutating func addWords(of category: String, slot: Slot?) throws(LanguageFileError) {
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
