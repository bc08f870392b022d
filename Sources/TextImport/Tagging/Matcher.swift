/// Runs a language's patterns over the tokens of one stretch of text: at each place the longest match
/// wins, among equals the rule that stands first.
struct Matcher {
  private let language: CompiledLanguage
  private let numbers: NumberReader

  init(language: CompiledLanguage) {
    self.language = language
    numbers = NumberReader(language: language)
  }

  /// A rule's match, in positions of tokens.
  struct Match: Sendable {
    var rule: Int32
    var tokens: Range<Int>
    var fields: Fields
    /// The second end of a range.
    var second: Fields
    var extents: [Range<Int>]
  }

  /// The matches from left to right, none overlapping another.
  func matches(in tokens: [Token]) -> [Match] {
    var found: [Match] = []
    var position = 0
    while position < tokens.count {
      guard let match = longest(tokens, at: position) else {
        position += 1
        continue
      }
      found.append(match)
      position = match.tokens.upperBound
    }
    return found
  }

  private func longest(_ tokens: [Token], at position: Int) -> Match? {
    let token = tokens[position]
    let program = language.program
    switch token.kind {
    case .word:
      guard token.lexeme >= 0 else { return nil }
      return best(program.entriesByLexeme[Int(token.lexeme)], tokens, at: position)
    case .number:
      guard NumberBoundary.canBegin(tokens, at: position) else { return nil }
      return best(program.entriesByNumber, tokens, at: position)
    case .mark:
      guard let entries = program.entriesByMark[token.number] else { return nil }
      return best(entries, tokens, at: position)
    }
  }

  private func best(_ entries: [Int32], _ tokens: [Token], at position: Int) -> Match? {
    if entries.isEmpty || isInsideWord(tokens, position) { return nil }
    var best: State?
    var rule: Int32 = 0
    for index in entries {
      let entry = language.program.entries[Int(index)]
      var state = State(token: position)
      guard run(Int(entry.start), tokens, &state), state.token > position else { continue }
      if let known = best, known.token >= state.token { continue }
      guard NumberBoundary.canEnd(tokens, before: state.token, language: language) else { continue }
      best = state
      rule = entry.rule
    }
    guard let best else { return nil }
    return Match(
      rule: rule, tokens: position..<best.token, fields: best.first, second: best.second,
      extents: best.extents(from: position))
  }

  /// Whether the word is glued to a digit before it, as in `3D` or `G20s`.
  private func isInsideWord(_ tokens: [Token], _ position: Int) -> Bool {
    guard position > 0, tokens[position].spacing == .glued else { return false }
    let before = tokens[position - 1]
    switch tokens[position].kind {
    case .word: return before.isMark("@") || before.isMark("#") || before.isMark("_")
    default: return false
    }
  }

  private struct State {
    let start: Int
    var token: Int
    var first = Fields()
    var second = Fields()
    var opened = 0
    var bounds = SIMD4<Int32>(repeating: -1)

    init(token: Int) {
      start = token
      self.token = token
    }

    mutating func set(_ slot: Slot, _ value: Int) {
      if opened > 1 { second[slot] = value } else { first[slot] = value }
    }

    func extents(from start: Int) -> [Range<Int>] {
      var ranges: [Range<Int>] = []
      if bounds[0] >= 0, bounds[1] > bounds[0] { ranges.append(Int(bounds[0])..<Int(bounds[1])) }
      if bounds[2] >= 0, bounds[3] > bounds[2] { ranges.append(Int(bounds[2])..<Int(bounds[3])) }
      return ranges.isEmpty ? [start..<token] : ranges
    }
  }

  /// Runs instructions from one on; true with the state behind the match, or false.
  private func run(_ start: Int, _ tokens: [Token], _ state: inout State) -> Bool {
    var position = start
    while true {
      let instruction = language.program.instructions[position]
      switch instruction.operation {
      case .accept: return true
      case .split:
        var attempt = state
        if run(position + 1, tokens, &attempt) {
          state = attempt
          return true
        }
        position = Int(instruction.operand)
        continue
      case .jump:
        position = Int(instruction.operand)
        continue
      case .openExtent:
        state.opened += 1
        if state.opened <= 2 { state.bounds[state.opened * 2 - 2] = Int32(state.token) }
      case .closeExtent:
        if state.opened <= 2 { state.bounds[state.opened * 2 - 1] = Int32(state.token) }
      case .glue:
        guard state.token < tokens.count, tokens[state.token].spacing == .glued else {
          return false
        }
      case .look:
        guard holds(language.program.looks[Int(instruction.operand)], tokens, state.token) else {
          return false
        }
      default:
        guard step(instruction, tokens, &state) else { return false }
      }
      position += 1
    }
  }

  private func step(
    _ instruction: Program.Instruction, _ tokens: [Token], _ state: inout State
  ) -> Bool {
    guard state.token < tokens.count else { return false }
    let token = tokens[state.token]
    // An expression never reaches over a paragraph's end.
    if token.spacing == .paragraph, state.token > state.start { return false }
    switch instruction.operation {
    case .word:
      guard token.kind == .word, token.lexeme == instruction.operand else { return false }
      state.token += 1
    case .anyWord:
      guard token.kind == .word else { return false }
      state.token += 1
    case .mark:
      guard token.kind == .mark, token.number == UInt32(bitPattern: instruction.operand) else {
        return false
      }
      state.token += 1
    case .category: return takeCategory(instruction, tokens, &state)
    case .number: return takeNumber(instruction, tokens, &state)
    default: return false
    }
    return true
  }

  private func takeCategory(
    _ instruction: Program.Instruction, _ tokens: [Token], _ state: inout State
  ) -> Bool {
    let token = tokens[state.token]
    guard token.kind == .word, token.lexeme >= 0 else { return false }
    let lexicon = language.lexicon
    let lexeme = lexicon.lexemes[Int(token.lexeme)]
    var found = token.lexeme
    var end = state.token + 1
    var isFound = lexeme.categories & instruction.category != 0
    for index in lexeme.phrases {
      let phrase = lexicon.phrases[index]
      guard lexicon.has(phrase.lexeme, category: instruction.category),
        let after = phrase.end(in: tokens, from: state.token + 1)
      else { continue }
      found = phrase.lexeme
      end = after
      isFound = true
      break
    }
    guard isFound else { return false }
    if let slot = Slot(rawValue: instruction.slot),
      let value = lexicon.value(of: found, in: instruction.category)
    {
      state.set(slot, Int(value))
    }
    state.token = end
    return true
  }

  private func takeNumber(
    _ instruction: Program.Instruction, _ tokens: [Token], _ state: inout State
  ) -> Bool {
    guard instruction.operand >= 0 else {
      let token = tokens[state.token]
      guard token.kind == .number, UInt64(token.number) == instruction.category else {
        return false
      }
      state.token += 1
      return true
    }
    let source = NumberSource.allCases[Int(instruction.operand)]
    guard let number = numbers.read(source, tokens, at: state.token) else { return false }
    if let slot = Slot(rawValue: instruction.slot) { state.set(slot, number.value) }
    if let fraction = number.fraction { state.set(.fraction, fraction) }
    state.token = number.end
    return true
  }

  private func holds(_ look: Program.Look, _ tokens: [Token], _ position: Int) -> Bool {
    let place = look.behind ? position - 1 : position
    return contains(look, tokens, place) != look.negative
  }

  private func contains(_ look: Program.Look, _ tokens: [Token], _ place: Int) -> Bool {
    let isOutside = place < 0 || place >= tokens.count
    let crossing = look.behind ? place + 1 : place
    if isOutside || (crossing < tokens.count && tokens[crossing].spacing == .paragraph) {
      return look.edge
    }
    let token = tokens[place]
    switch token.kind {
    case .number: return look.number
    case .mark: return look.marks.contains(token.number)
    case .word:
      if look.lexemes.contains(token.lexeme) && token.lexeme >= 0 { return true }
      if language.lexicon.has(token.lexeme, category: look.categories) { return true }
      if look.capitalised, token.casing == .capitalised || token.casing == .upper { return true }
      return look.lowercase && token.casing == .lower && token.lexeme < 0
    }
  }
}
