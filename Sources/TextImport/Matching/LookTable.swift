/// The looks of a program, their words and marks in one list each, so that none is copied to be asked.
/// A class, for it is held by what runs at every token.
final class LookTable: Sendable {
  /// A look, with where its words and marks stand in the lists.
  private struct Entry: Sendable {
    var behind: Bool
    var negative: Bool
    var categories: UInt64
    var number: Bool
    var capitalised: Bool
    var lowercase: Bool
    var edge: Bool
    var lexemes: Range<Int>
    var marks: Range<Int>
  }

  private let entries: [Entry]
  private let lexemes: [Int32]
  private let marks: [UInt32]
  private let lexicon: Lexicon

  init(_ looks: [Program.Look], lexicon: Lexicon) {
    self.lexicon = lexicon
    var entries: [Entry] = []
    var allLexemes: [Int32] = []
    var allMarks: [UInt32] = []
    for look in looks {
      let lexemes = allLexemes.count..<allLexemes.count + look.lexemes.count
      let marks = allMarks.count..<allMarks.count + look.marks.count
      allLexemes += look.lexemes
      allMarks += look.marks
      entries.append(
        Entry(
          behind: look.behind, negative: look.negative, categories: look.categories,
          number: look.number, capitalised: look.capitalised, lowercase: look.lowercase,
          edge: look.edge, lexemes: lexemes, marks: marks))
    }
    self.entries = entries
    lexemes = allLexemes
    marks = allMarks
  }

  /// Whether what a look asks for is so where an attempt stands.
  func holds(_ index: Int, _ tokens: [Token], _ attempt: Attempt) -> Bool {
    let look = entries[index]
    let place = look.behind ? attempt.token - 1 : attempt.token
    // The pattern may itself begin a paragraph.
    let isWithin = place == attempt.start && !look.behind
    return contains(look, tokens, place, isWithin: isWithin) != look.negative
  }

  private func contains(
    _ look: Entry, _ tokens: [Token], _ place: Int, isWithin: Bool
  ) -> Bool {
    let isOutside = place < 0 || place >= tokens.count
    let crossing = look.behind ? place + 1 : place
    let crosses = !isWithin && crossing < tokens.count && tokens[crossing].spacing == .paragraph
    if isOutside || crosses { return look.edge }
    let token = tokens[place]
    switch token.kind {
    case .number: return look.number
    case .mark: return look.marks.contains { marks[$0] == token.number }
    case .word: return contains(look, word: token)
    }
  }

  private func contains(_ look: Entry, word token: Token) -> Bool {
    if token.lexeme >= 0 {
      if look.lexemes.contains(where: { lexemes[$0] == token.lexeme }) { return true }
      if lexicon.has(token.lexeme, category: look.categories) { return true }
    }
    if look.capitalised, token.casing == .capitalised || token.casing == .upper { return true }
    return look.lowercase && token.casing == .lower && token.lexeme < 0
  }
}
