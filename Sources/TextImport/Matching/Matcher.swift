/// Runs a language's patterns over the tokens of one stretch of text: at each place the longest match
/// wins, among equals the rule that stands first.
///
/// A class, for its tables are asked at every token and must never be copied.
final class Matcher: Sendable {
  let language: CompiledLanguage
  let lexicon: Lexicon
  private let instructions: [Program.Instruction]
  private let categoriesBegun: [UInt64]
  private let wordLists: [Int32]
  private let looks: LookTable
  let phrases: PhraseTable
  let starts: [Start]
  let sieve: CandidateSieve
  let numbers: NumberReader

  init(language: CompiledLanguage) {
    self.language = language
    lexicon = language.lexicon
    instructions = language.program.instructions
    wordLists = language.program.wordLists
    categoriesBegun = language.program.categoriesBegun
    phrases = PhraseTable(language.lexicon)
    looks = LookTable(language.program.looks, lexicon: language.lexicon)
    starts = language.program.entries.map {
      Start(rule: $0.rule, start: $0.start, length: $0.length)
    }
    sieve = language.program.sieve
    numbers = NumberReader(language: language)
  }

  /// Where a pattern of a rule begins.
  struct Start {
    var rule: Int32
    var start: Int32
    /// How many tokens it can take at the most.
    var length: Int
  }

  /// A rule's match, in positions of tokens.
  struct Match: Sendable {
    var rule: Int32
    var tokens: Range<Int>
    /// The part that the pattern marks first; the whole match where it marks none.
    var extent: Range<Int>
    var fields: Fields
    var others: [(tokens: Range<Int>, fields: Fields)]
  }

  /// The matches from left to right, none overlapping another.
  func matches(in tokens: [Token]) -> [Match] {
    var found: [Match] = []
    forEachMatch(in: tokens) { found.append($0) }
    return found
  }

  /// Gives the matches from left to right, none overlapping another.
  @inline(never)
  func forEachMatch(in tokens: [Token], _ body: (Match) -> Void) {
    // Reused from try to try: most fail at their first or second token.
    var attempt = Attempt(at: 0)
    var kept = Attempt(at: 0)
    var position = 0
    var first = classify(tokens, at: position)
    while position < tokens.count {
      let next = classify(tokens, at: position + 1)
      let second = isFollower(tokens, at: position + 1) ? next : CandidateSieve.nothing
      guard sieve.begins(first, second), mayBegin(tokens, at: position),
        let rule = longest(tokens, at: position, (first, second), &attempt, &kept)
      else {
        position += 1
        first = next
        continue
      }
      body(
        Match(
          rule: rule, tokens: position..<kept.token, extent: kept.extent,
          fields: kept.fields(ofPart: 0), others: kept.others))
      position = kept.token
      first = classify(tokens, at: position)
    }
  }

  /// The rule of the longest match at a position, which is then in `kept`.
  private func longest(
    _ tokens: [Token], at position: Int,
    _ classes: (CandidateSieve.Class, CandidateSieve.Class), _ attempt: inout Attempt,
    _ kept: inout Attempt
  ) -> Int32? {
    let (first, second) = classes
    let third = follower(tokens, at: position + 2)
    let within: UInt64 = numbers.mayGoOn(tokens, at: position) ? .max : 0
    var longest = position
    var rule: Int32 = 0
    var tried: Int32 = -1
    for bit in Bits(sieve.words(first, second, third, within: within)) {
      for word in sieve.words(ofBit: bit) {
        for pattern in Bits(sieve.candidates(first, second, third, within: within, word: word)) {
          let entry = starts[word &* 64 &+ pattern]
          if entry.start == tried || entry.length <= longest &- position { continue }
          tried = entry.start
          attempt.restart(at: position)
          guard run(Int(entry.start), tokens, &attempt), attempt.token > longest,
            NumberBoundary.canEnd(tokens, before: attempt.token, language: language)
          else { continue }
          longest = attempt.token
          // What was kept is not needed any more, and the next try begins anew.
          swap(&kept, &attempt)
          rule = entry.rule
        }
      }
    }
    return longest > position ? rule : nil
  }

  /// The class of a token, of nothing behind the last one.
  @inline(__always)
  private func classify(_ tokens: [Token], at position: Int) -> CandidateSieve.Class {
    position < tokens.count ? sieve.classify(tokens[position]) : CandidateSieve.nothing
  }

  /// Whether there is a token in the paragraph of the one before.
  @inline(__always)
  private func isFollower(_ tokens: [Token], at position: Int) -> Bool {
    position < tokens.count && tokens[position].spacing != .paragraph
  }

  /// The class of a token that is to follow another.
  func follower(_ tokens: [Token], at position: Int) -> CandidateSieve.Class {
    isFollower(tokens, at: position) ? sieve.classify(tokens[position]) : CandidateSieve.nothing
  }

  func mayBegin(_ tokens: [Token], at position: Int) -> Bool {
    switch tokens[position].kind {
    case .word: !isInsideWord(tokens, position)
    case .number: NumberBoundary.canBegin(tokens, at: position)
    case .mark: true
    }
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

  /// Runs instructions from one on; true with the attempt behind the match, or false.
  func run(_ start: Int, _ tokens: [Token], _ attempt: inout Attempt) -> Bool {
    var position = start
    while true {
      let instruction = instructions[position]
      switch instruction.operation {
      case .accept: return true
      case .split:
        guard mayBegin(instructions[position + 1], tokens, attempt.token) else {
          position = Int(instruction.operand)
          continue
        }
        // Where only the first way is open, there is nothing to come back to.
        guard mayBegin(instructions[Int(instruction.operand)], tokens, attempt.token) else { break }
        let place = attempt.place
        if run(position + 1, tokens, &attempt) { return true }
        attempt.place = place
        position = Int(instruction.operand)
        continue
      case .jump:
        position = Int(instruction.operand)
        continue
      case .openExtent: attempt.openExtent()
      case .closeExtent: attempt.closeExtent()
      case .glue:
        guard attempt.token < tokens.count, tokens[attempt.token].spacing == .glued else {
          return false
        }
      case .look:
        guard looks.holds(Int(instruction.operand), tokens, attempt) else { return false }
      default:
        guard step(instruction, tokens, &attempt) else { return false }
      }
      position += 1
    }
  }

  /// Whether an instruction may accept the token at a place; false only where it surely does not,
  /// so that most choices are made without trying both ways.
  private func mayBegin(
    _ instruction: Program.Instruction, _ tokens: [Token], _ place: Int
  ) -> Bool {
    guard place < tokens.count else { return !instruction.operation.takesToken }
    let token = tokens[place]
    switch instruction.operation {
    case .word: return token.lexeme == instruction.operand
    case .words: return isAmong(instruction, token)
    case .mark:
      return token.kind == .mark && token.number == UInt32(bitPattern: instruction.operand)
    case .category:
      return token.lexeme >= 0
        && categoriesBegun[Int(token.lexeme)] & instruction.category != 0
    case .number: return mayBeginNumber(instruction, token)
    default: return true
    }
  }

  /// Whether a token is one of several words.
  @inline(__always)
  private func isAmong(_ instruction: Program.Instruction, _ token: Token) -> Bool {
    var place = Int(instruction.operand)
    let end = place &+ Int(truncatingIfNeeded: instruction.category)
    while place < end {
      if wordLists[place] == token.lexeme { return true }
      place &+= 1
    }
    return false
  }

  /// Whether a number may begin with a token: with digits, or with a word of its categories.
  func mayBeginNumber(_ instruction: Program.Instruction, _ token: Token) -> Bool {
    switch token.kind {
    case .number:
      instruction.operand >= 0 || UInt64(token.number) == instruction.category
    case .word:
      instruction.operand >= 0 && token.lexeme >= 0
        && categoriesBegun[Int(token.lexeme)] & instruction.category != 0
    case .mark: false
    }
  }

  private func step(
    _ instruction: Program.Instruction, _ tokens: [Token], _ attempt: inout Attempt
  ) -> Bool {
    guard attempt.token < tokens.count else { return false }
    let token = tokens[attempt.token]
    // An expression never reaches over a paragraph's end.
    if token.spacing == .paragraph, attempt.token > attempt.start { return false }
    switch instruction.operation {
    case .word:
      guard token.kind == .word, token.lexeme == instruction.operand else { return false }
      attempt.token += 1
    case .words:
      guard token.kind == .word, isAmong(instruction, token) else { return false }
      attempt.token += 1
    case .anyWord:
      guard token.kind == .word else { return false }
      attempt.token += 1
    case .mark:
      guard token.kind == .mark, token.number == UInt32(bitPattern: instruction.operand) else {
        return false
      }
      attempt.token += 1
    case .category: return takeCategory(instruction, tokens, &attempt)
    case .number: return takeNumber(instruction, tokens, &attempt)
    default: return false
    }
    return true
  }
}
