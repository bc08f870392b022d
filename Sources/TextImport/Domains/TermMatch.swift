/// Words of a run that agree with a term.
struct TermMatch: Hashable, Sendable {
  /// The term's number.
  var term: Int
  /// The words from the first to the last, counted in the run.
  var words: Range<Int>
  /// The words among them that the term skips.
  var gap: Range<Int>

  /// How many words the term itself has.
  var length: Int { words.count &- gap.count }

  /// Returns the matches that are left when no word belongs to two of them.
  ///
  /// A term of weight 0 comes first, unless it is part of a longer one; then the longer term, the
  /// heavier one, and the one that begins earlier. Words that a term skips stay free for others.
  ///
  /// - Parameters:
  ///   - matches: Matches in one run, ordered by their first word.
  ///   - weight: The weight of a term.
  static func withoutOverlaps(_ matches: [TermMatch], weight: (Int) -> Int) -> [TermMatch] {
    guard matches.count > 1 else { return matches }
    var candidates = withoutPartsOfLongerTerms(matches, weight: weight)
    candidates.sort { first, second in
      let isFirstZero = weight(first.term) == 0
      if isFirstZero != (weight(second.term) == 0) { return isFirstZero }
      if first.length != second.length { return first.length > second.length }
      if weight(first.term) != weight(second.term) {
        return weight(first.term) > weight(second.term)
      }
      return (first.words.lowerBound, first.term) < (second.words.lowerBound, second.term)
    }
    var taken: Set<Int> = []
    return candidates.filter { match in
      let words = match.words.filter { !match.gap.contains($0) }
      guard taken.isDisjoint(with: words) else { return false }
      taken.formUnion(words)
      return true
    }
  }

  /// Leaves out the terms of weight 0 that lie inside a longer term of weight.
  private static func withoutPartsOfLongerTerms(
    _ matches: [TermMatch], weight: (Int) -> Int
  ) -> [TermMatch] {
    // How far the terms of weight reach that began before the word looked at, or at it.
    var before = 0
    var here = (word: 0, reach: 0)
    var kept: [TermMatch] = []
    var zeros: [TermMatch] = []
    func settle() {
      kept += zeros.filter { before < $0.words.upperBound && here.reach <= $0.words.upperBound }
      zeros.removeAll()
      before = max(before, here.reach)
    }
    for match in matches {
      if match.words.lowerBound != here.word {
        settle()
        here = (match.words.lowerBound, 0)
      }
      if weight(match.term) == 0 {
        zeros.append(match)
      } else {
        here.reach = max(here.reach, match.words.upperBound)
        kept.append(match)
      }
    }
    settle()
    return kept
  }
}
