extension Matcher {
  /// What a rule can read at a place, whether or not it is followed.
  struct Reading: Sendable {
    var rule: Int32
    var tokens: Range<Int>
    /// Whether its numbers stand by themselves; what does not is never followed.
    var isWhole: Bool
  }

  /// The longest reading of each rule at a position; for explanations, which may take their time.
  func readings(in tokens: [Token], at position: Int) -> [Reading] {
    let first = sieve.classify(tokens[position])
    guard !tokens[position].isUnknownWord, sieve.begins(first) else { return [] }
    let opens = mayBegin(tokens, at: position)
    let second = follower(tokens, at: position + 1)
    let third = follower(tokens, at: position + 2)
    let within: UInt64 = numbers.mayGoOn(tokens, at: position) ? .max : 0
    var found: [Reading] = []
    var attempt = Attempt(at: position)
    for bit in Bits(sieve.words(first, second, third, within: within)) {
      for word in sieve.words(ofBit: bit) {
        for pattern in Bits(sieve.candidates(first, second, third, within: within, word: word)) {
          let entry = starts[word * 64 + pattern]
          attempt.restart(at: position)
          guard run(Int(entry.start), tokens, &attempt), attempt.token > position else {
            continue
          }
          let reading = Reading(
            rule: entry.rule, tokens: position..<attempt.token,
            isWhole: opens
              && NumberBoundary.canEnd(tokens, before: attempt.token, language: language))
          guard let known = found.firstIndex(where: { $0.rule == entry.rule }) else {
            found.append(reading)
            continue
          }
          let isBetter =
            (reading.isWhole ? 1 : 0, reading.tokens.count)
            > (found[known].isWhole ? 1 : 0, found[known].tokens.count)
          if isBetter { found[known] = reading }
        }
      }
    }
    return found
  }
}
