/// Tells full stops of abbreviations from those of sentences.
struct AbbreviationCheck {
  let utf8: [UInt8]
  let cues: CueLexicon

  /// More bytes than an abbreviation has.
  private static let longest = 12

  /// Whether the word before a full stop is an initial or an abbreviation.
  ///
  /// - Parameters:
  ///   - stop: The full stop's position in UTF-8 bytes.
  ///   - start: What follows: before a capital, only what stands before names is no end.
  func isAbbreviation(endingAt stop: Int, before start: Terminal.Start) -> Bool {
    var index = stop
    while index > 0, stop - index <= Self.longest {
      let byte = utf8[index - 1]
      guard ASCIITable.isLetter(byte) || byte >= 0x80 else { break }
      index -= 1
    }
    guard stop - index <= Self.longest else { return false }
    // An elided article may stand before the word: “l’art.”
    let passage = Passage(utf8, in: index..<stop, cues: cues)
    let last = passage.count - 1
    guard let word = passage.tokens.last, word.kind == .word, word.end == stop else { return false }
    let isOneLetter = word.end - word.start == (utf8[word.start] < 0x80 ? 1 : 2)
    if isOneLetter, word.casing == .capitalised { return true }
    return passage.has(.nameAbbreviation, at: last)
      || start != .upper && passage.has(.abbreviation, at: last)
  }
}
