/// Whether a number stands by itself, or is part of a price, a score, a version, an address.
enum NumberBoundary {
  /// Whether an expression can begin with the number at a position.
  static func canBegin(_ tokens: [Token], at position: Int) -> Bool {
    guard position > 0 else { return true }
    let token = tokens[position]
    let before = tokens[position - 1]
    if before.kind == .mark, isCurrency(before.number), token.spacing <= .space { return false }
    guard token.spacing == .glued else { return true }
    switch before.kind {
    case .word: return false
    case .number: return true
    case .mark:
      if before.isMark("-") {
        if endsChain(tokens, at: position) { return false }
        return token.length == 4 || position < 2 || before.spacing != .glued
      }
      if before.isMark(".") || before.isMark(",") || before.isMark(":") {
        return !(position > 1 && before.spacing == .glued && tokens[position - 2].kind == .number)
      }
      return !isBinding(before.number)
    }
  }

  /// Whether an expression can end with the token before a position.
  static func canEnd(_ tokens: [Token], before position: Int, language: CompiledLanguage) -> Bool {
    guard position < tokens.count, position > 0, tokens[position - 1].kind == .number else {
      return true
    }
    let next = tokens[position]
    if next.kind == .mark, next.number == 0x25 || isCurrency(next.number), next.spacing <= .space {
      return false
    }
    guard next.spacing == .glued else { return true }
    switch next.kind {
    case .word, .number: return false
    case .mark:
      let digitFollows =
        position + 1 < tokens.count && tokens[position + 1].kind == .number
        && tokens[position + 1].spacing == .glued
      if digitFollows, ".,:/-".unicodeScalars.contains(where: { next.isMark($0) }) {
        // `1998-2000` is a range that a rule takes whole; `12-04` by itself is no number of ours.
        return next.isMark("-") && tokens[position - 1].length == 4
          && !beginsChain(tokens, at: position)
      }
      if next.isMark("."), position + 1 < tokens.count, tokens[position + 1].spacing == .glued,
        tokens[position + 1].casing == .lower
      {
        // A file's or a host's name; a sentence glued by scraping begins with a capital.
        return false
      }
      return !next.isMark("_") && !next.isMark("@")
    }
  }

  /// Whether two more numbers stand before the one at a position, joined by hyphens: `133-03-2020` is the
  /// number of a thing.
  private static func endsChain(_ tokens: [Token], at position: Int) -> Bool {
    guard position >= 4 else { return false }
    return (position - 3..<position).allSatisfy { tokens[$0].spacing == .glued }
      && tokens[position - 2].kind == .number && tokens[position - 3].isMark("-")
      && tokens[position - 4].kind == .number
  }

  /// Whether two more numbers follow from the hyphen at a position on.
  private static func beginsChain(_ tokens: [Token], at position: Int) -> Bool {
    guard position + 3 < tokens.count else { return false }
    return (position...position + 3).allSatisfy { tokens[$0].spacing == .glued }
      && tokens[position + 2].isMark("-") && tokens[position + 3].kind == .number
  }

  private static func isCurrency(_ mark: UInt32) -> Bool {
    mark == 0x24 || mark == 0x20AC || mark == 0xA3 || mark == 0xA5
  }

  private static func isBinding(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x23, 0x26, 0x2B, 0x2F, 0x3D, 0x40, 0x5C, 0x5F, 0x7E: true
    default: false
    }
  }
}
