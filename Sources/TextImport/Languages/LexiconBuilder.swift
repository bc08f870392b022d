/// Gathers the words of a language's categories and of its patterns into a lexicon.
struct LexiconBuilder {
  /// The most categories a language can have: one bit each.
  static let categoryLimit = 64

  private(set) var categoryBits: [String: UInt64] = [:]
  private var spellings: [String] = []
  private var lexemeBySpelling: [String: Int32] = [:]
  private var categories: [UInt64] = []
  private var values: [[(UInt64, Int32)]] = []
  private var phrases: [Int32: [Lexicon.Phrase]] = [:]

  /// The bit of a category, made when first asked for; nil when there are too many.
  mutating func bit(of category: String) -> UInt64? {
    if let known = categoryBits[category] { return known }
    guard categoryBits.count < Self.categoryLimit else { return nil }
    let bit = UInt64(1) << UInt64(categoryBits.count)
    categoryBits[category] = bit
    return bit
  }

  /// The lexeme of one word's folded spelling.
  mutating func intern(_ spelling: String) -> Int32 {
    if let known = lexemeBySpelling[spelling] { return known }
    let lexeme = Int32(spellings.count)
    spellings.append(spelling)
    categories.append(0)
    values.append([])
    lexemeBySpelling[spelling] = lexeme
    return lexeme
  }

  mutating func intern(_ pieces: [FormCutter.Piece]) -> [FormPiece] {
    var interned: [FormPiece] = []
    for piece in pieces {
      switch piece {
      case .word(let spelling): interned.append(.word(intern(spelling)))
      case .mark(let mark): interned.append(.mark(mark))
      case .number(let number): interned.append(.number(number))
      }
    }
    return interned
  }

  /// Adds a form to a category; false when the form has no word to begin with.
  mutating func add(_ form: String, category bit: UInt64, value: Int32?) -> Bool {
    let lexeme: Int32
    if FormCutter.isPlainWord(form) {
      lexeme = intern(form)
    } else {
      let pieces = intern(FormCutter.cut(form))
      guard case .word(let first)? = pieces.first else { return false }
      lexeme = pieces.count == 1 ? first : phrase(form, first: first, rest: pieces.dropFirst())
    }
    categories[Int(lexeme)] |= bit
    if let value { values[Int(lexeme)].append((bit, value)) }
    return true
  }

  private mutating func phrase(
    _ form: String, first: Int32, rest: ArraySlice<FormPiece>
  ) -> Int32 {
    let wanted = Array(rest)
    if let known = phrases[first]?.first(where: { $0.rest == wanted }) { return known.lexeme }
    let lexeme = intern(" " + form)
    phrases[first, default: []].append(.init(rest: wanted, lexeme: lexeme))
    return lexeme
  }

  func lexicon() -> Lexicon {
    var lexemes: [Lexicon.Lexeme] = []
    lexemes.reserveCapacity(spellings.count)
    var allPhrases: [Lexicon.Phrase] = []
    var allValues: [(UInt64, Int32)] = []
    for index in spellings.indices {
      let key = Int32(index)
      let own = phrases[key] ?? []
      let phraseStart = allPhrases.count
      allPhrases += own.sorted { $0.rest.count > $1.rest.count }
      let valueStart = allValues.count
      allValues += values[index]
      lexemes.append(
        .init(
          categories: categories[index], phrases: phraseStart..<allPhrases.count,
          values: valueStart..<allValues.count))
    }
    let words = words
    return Lexicon(
      lexemes: lexemes, spellings: words + unaccented(words), phrases: allPhrases, values: allValues
    )
  }

  /// The words by themselves; the spelling of a phrase holds a blank and is never looked up.
  private var words: [(String, Int32)] {
    spellings.enumerated().filter { !$0.element.utf8.contains(0x20) }
      .map { ($0.element, Int32($0.offset)) }
  }

  /// For each longer word with accents, its spelling without them, where that is no word itself.
  private func unaccented(_ words: [(String, Int32)]) -> [(String, Int32)] {
    words.compactMap { spelling, lexeme in
      if spelling.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
      let plain = Unaccented.spelling(spelling)
      guard plain != spelling, plain.utf8.count >= 3, lexemeBySpelling[plain] == nil else {
        return nil
      }
      return (plain, lexeme)
    }
  }
}
