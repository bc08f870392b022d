/// The phrases of a lexicon, their pieces in one list, so that none is copied to be looked for: several
/// cores would wait for each other to count who uses it.
struct PhraseTable: Sendable {
  private var pieces: [FormPiece] = []
  /// The pieces behind the first word and the lexeme of the whole, in the order of the lexicon.
  private var phrases: [(rest: Range<Int>, lexeme: Int32)] = []

  init(_ lexicon: Lexicon) {
    for phrase in lexicon.phrases {
      phrases.append((pieces.count..<pieces.count + phrase.rest.count, phrase.lexeme))
      pieces += phrase.rest
    }
  }

  /// The lexeme of a phrase.
  func lexeme(_ index: Int) -> Int32 { phrases[index].lexeme }

  /// See `Lexicon.Phrase.end`.
  func end(of index: Int, in tokens: [Token], from start: Int) -> Int? {
    var position = start
    for place in phrases[index].rest {
      guard let next = pieces[place].end(in: tokens, at: position) else { return nil }
      position = next
    }
    return position
  }
}
