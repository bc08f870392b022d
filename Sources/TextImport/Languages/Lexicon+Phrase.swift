extension Lexicon.Phrase {
  /// The position behind the phrase's pieces after its first word, or nil where they do not stand there.
  ///
  /// A hyphen of the phrase may be a blank in the text.
  func end(in tokens: [Token], from start: Int) -> Int? {
    var position = start
    for piece in rest {
      guard let next = piece.end(in: tokens, at: position) else { return nil }
      position = next
    }
    return position
  }
}

extension FormPiece {
  /// The position behind the piece of a phrase, or nil where it does not stand there.
  func end(in tokens: [Token], at position: Int) -> Int? {
    guard position < tokens.count, tokens[position].spacing != .paragraph else { return nil }
    let token = tokens[position]
    switch self {
    case .mark(0x2D) where !token.isMark("-"): return position
    case .word(let lexeme): guard token.kind == .word, token.lexeme == lexeme else { return nil }
    case .mark(let mark): guard token.kind == .mark, token.number == mark else { return nil }
    case .number(let number):
      guard token.kind == .number, token.number == number else { return nil }
    }
    return position + 1
  }
}
