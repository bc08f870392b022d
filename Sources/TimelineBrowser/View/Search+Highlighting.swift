import TerminalUI
import TimelineModel

extension Search {
  /// The text with the words that were found in the style of a hit.
  func highlighted(_ text: String, base: Style) -> [Run] {
    let queries = self.text.split(separator: " ").map { SearchQuery(String($0)) }
      .filter { !$0.isEmpty }
    var runs: [Run] = []
    for piece in text.wordsAndGaps {
      let isHit = queries.contains { $0.matches(piece) }
      runs.append(Run(piece, isHit ? Style.match.strong(base.strong) : base))
    }
    return runs
  }
}

extension String {
  /// The runs of letters and digits, and what stands between them, in order.
  fileprivate var wordsAndGaps: [String] {
    var pieces: [String] = []
    var isInWord = false
    for character in self {
      let isPart = character.isLetter || character.isNumber
      if isPart == isInWord, let last = pieces.indices.last {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      isInWord = isPart
    }
    return pieces
  }
}
