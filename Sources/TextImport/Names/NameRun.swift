/// Words with capitals that stand together in a sentence, with what stands around them.
struct NameRun {
  /// Positions of tokens in the sentence's passage.
  var tokens: Range<Int>
  /// A civility stands right before: “M.”.
  var afterCivility = false
  /// A woman's civility or role stands before.
  var isFeminine: Bool?
  /// A role stands before, at most a few words away: “le ministre belge”.
  var afterRole = false
  /// A word that joins it to the noun before: “de”.
  var afterComplement = false
  /// A verb of saying stands right before: “a déclaré”.
  var afterVerb = false
  /// Commas enclose it, and a role stands not far before: “la ministre belge, Jeanne Moreau,”.
  var isApposed = false
  /// The role beside the name, in lower case.
  var role: String?
}

/// Finds the runs of capitalised words of a sentence.
struct NameRunScanner {
  let passage: Passage
  /// More tokens than a name has.
  private static let longestRun = 16
  /// Any of these may begin with a capital only because it opens the sentence.
  private let ordinary: UInt64
  private let given: UInt64
  /// None of these stands between a role and the name that it belongs to.
  private let separating: UInt64

  init(_ passage: Passage) {
    self.passage = passage
    ordinary = passage.cues.bits([
      .ordinary, .anyDeterminer, .preposition, .clauseOpener, .adverbial, .masculinePronoun,
      .femininePronoun, .otherPronoun, .attribution, .connective, .sameSpeaker, .auxiliary,
    ])
    given = passage.cues.bits([.masculineName, .feminineName])
    separating = passage.cues.bits([
      .preposition, .auxiliary, .clauseOpener, .coordinator, .anyDeterminer, .reportingVerb,
    ])
  }

  /// The runs in the order of the sentence.
  func runs() -> [NameRun] {
    var runs: [NameRun] = []
    var index = 0
    var lastRole: Range<Int>?
    var roleIsFeminine: Bool?
    while index < passage.count {
      if let end = civilityEnd(at: index) {
        if var run = run(at: end) {
          run.afterCivility = true
          run.isFeminine = passage.has(.feminineCivility, at: index)
          runs.append(run)
          index = run.tokens.upperBound
          continue
        }
      }
      if let end = roleEnd(at: index) {
        lastRole = index..<end
        roleIsFeminine = passage.has(.role, at: index) ? nil : true
        index = end
        continue
      }
      if var run = run(at: index) {
        run.afterComplement = passage.has(.complement, endingAt: index)
        run.afterVerb =
          passage.has(.reportingVerb, endingAt: index)
          || passage.has(.reportingParticiple, endingAt: index)
        if let role = lastRole, isNear(role.upperBound, run.tokens.lowerBound) {
          run.afterRole = true
          run.isFeminine = roleIsFeminine
          if !run.afterComplement { run.role = passage.text(of: role).lowercased() }
        }
        if run.role == nil { run.role = roleBehind(run.tokens.upperBound) }
        run.isApposed =
          passage.isMark(",", at: index - 1) && endsApposition(run.tokens.upperBound)
          && lastRole.map { index - $0.upperBound <= 16 } == true
        if run.isApposed, run.role == nil, let role = lastRole {
          run.role = passage.text(of: role).lowercased()
        }
        runs.append(run)
        index = run.tokens.upperBound
      } else {
        index += 1
      }
    }
    return runs
  }

  private func civilityEnd(at index: Int) -> Int? {
    guard
      let end = passage.end(of: .civility, at: index)
        ?? passage.end(of: .feminineCivility, at: index)
    else { return nil }
    // A lower-case “m” or “me” is another word; “maître” and “roi” may be written so.
    if passage.tokens[index].length <= 2, passage.tokens[index].casing == .lower { return nil }
    return passage.isMark(".", at: end) ? end + 1 : end
  }

  private func endsApposition(_ end: Int) -> Bool {
    end == passage.count || passage.isMark([",", ".", "("], at: end)
  }

  /// The role behind a name and a comma: “Jeanne Moreau, ministre”.
  private func roleBehind(_ end: Int) -> String? {
    guard passage.isMark(",", at: end) else { return nil }
    let start = passage.end(of: .anyDeterminer, at: end + 1) ?? end + 1
    return roleEnd(at: start).map { passage.text(of: start..<$0).lowercased() }
  }

  private func roleEnd(at index: Int) -> Int? {
    passage.end(of: .role, at: index) ?? passage.end(of: .feminineRole, at: index)
  }

  /// Whether only adjectives and complements stand between a role and a name.
  private func isNear(_ role: Int, _ name: Int) -> Bool {
    guard name >= role, name - role <= 8 else { return false }
    return (role..<name).allSatisfy { position in
      if passage.isMark(["'", "-"], at: position) { return true }
      guard passage.isWord(at: position) else { return false }
      if passage.has(.complement, at: position) || passage.has(.complement, endingAt: position) {
        return true
      }
      return passage.end(ofAny: separating, at: position) == nil
    }
  }

  /// The run that begins at a token, or nil.
  private func run(at start: Int) -> NameRun? {
    guard passage.isCapitalised(at: start), !isOrdinary(at: start) else { return nil }
    var end = start + 1
    var onlyGiven = passage.end(ofAny: given, at: start) != nil
    while end - start < Self.longestRun, let next = continuation(at: end, onlyGiven: onlyGiven) {
      if passage.end(ofAny: given, at: next - 1) == nil { onlyGiven = false }
      end = next
    }
    return NameRun(tokens: start..<end)
  }

  /// The position behind what continues a run at a token: a hyphen or an apostrophe and a word, a
  /// capitalised word, or particles and a capitalised word.
  private func continuation(at index: Int, onlyGiven: Bool) -> Int? {
    guard index < passage.count else { return nil }
    let token = passage.tokens[index]
    if token.spacing == .glued, passage.isMark(["-", "'"], at: index), index + 1 < passage.count,
      passage.isWord(at: index + 1), passage.tokens[index + 1].spacing == .glued
    {
      let isName = passage.isMark("-", at: index) || passage.isCapitalised(at: index + 1)
      return isName ? index + 2 : nil
    }
    if passage.isMark(".", at: index) {
      let initial = passage.tokens[index - 1]
      guard initial.end - initial.start <= 2, passage.isCapitalised(at: index + 1) else {
        return nil
      }
      return index + 2
    }
    guard token.spacing == .space, token.kind == .word else { return nil }
    if passage.isCapitalised(at: index) { return index + 1 }
    return particleEnd(at: index, onlyGiven: onlyGiven)
  }

  /// Particles belong to a name before a capital; those that are prepositions only after nothing
  /// but given names.
  private func particleEnd(at index: Int, onlyGiven: Bool) -> Int? {
    var end = index
    while end < index + 3, let next = passage.end(of: .nameParticle, at: end) {
      if passage.has(.complement, at: end) || passage.has(.anyDeterminer, at: end), !onlyGiven {
        return nil
      }
      end = passage.isMark(["-", "'"], at: next) ? next + 1 : next
    }
    guard end > index, passage.isCapitalised(at: end) else { return nil }
    return end + 1
  }

  /// Whether a capital at the start of a sentence, or of a quotation in it, says nothing.
  private func isOrdinary(at index: Int) -> Bool {
    guard let end = passage.end(ofAny: ordinary, at: index) else { return false }
    if end > index + 1 { return true }
    if passage.tokens[index].casing == .upper { return false }
    // Inside a sentence “Le” may begin a name: “Le Pen”; single letters and days do not.
    let opens = index == 0 || passage.isMark(["\"", "-", ":", "(", "[", "•"], at: index - 1)
    return opens || passage.has(.adverbial, at: index) || passage.tokens[index].length <= 1
      || !passage.isCapitalised(at: index + 1)
  }
}
