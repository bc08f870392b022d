/// The words that someone searches for.
///
/// Each must begin a word, in any order. Case, accents, ligatures and apostrophes do not matter, but
/// an accent that is typed must be there: `ete` finds `été`, `été` does not find `ete`.
public struct SearchQuery: Sendable {
  let words: [SearchWord]

  /// Reads the words of a search.
  public init(_ text: String) {
    words = SearchWord.words(of: FoldedText(of: [text]))
  }

  /// Whether there is no word to search for.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether each word begins a word of one of the texts.
  public func matches(_ texts: String...) -> Bool {
    let folded = FoldedText(of: texts)
    return words.allSatisfy { $0.begins(wordOf: folded) }
  }
}
