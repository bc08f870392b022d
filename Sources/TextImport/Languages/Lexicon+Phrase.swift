extension Lexicon.Phrase {
  /// The position behind the phrase's pieces after its first word, or nil where they do not stand there.
  ///
  /// A hyphen of the phrase may be a blank in the text.
  func end(in tokens: [Token], from start: Int) -> Int? {
    var position = start
    for piece in rest {
      guard position < tokens.count, tokens[position].spacing != .paragraph else { return nil }
      let token = tokens[position]
      switch piece {
      case .mark(0x2D) where !token.isMark("-"): continue
      case .word(let lexeme): guard token.kind == .word, token.lexeme == lexeme else { return nil }
      case .mark(let mark): guard token.kind == .mark, token.number == mark else { return nil }
      case .number(let number):
        guard token.kind == .number, token.number == number else { return nil }
      }
      position += 1
    }
    return position
  }
}
