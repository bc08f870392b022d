import Testing

@testable import TextImport

@Suite struct TermTrieTests {
  @Test func aWordIsFoundWhole() throws {
    #expect(try found(["paix"], in: "la paix") == ["paix@1-2"])
    #expect(try found(["paix"], in: "paixible pai").isEmpty)
  }

  @Test func aStemIsFoundWithAnyEndingAndWithNone() throws {
    #expect(
      try found(["terroris*"], in: "terroris terroriste terrori antiterroriste")
        == ["terroris*@0-1", "terroris*@1-2"])
  }

  @Test func phrasesThatBeginAlikeAreAllFound() throws {
    #expect(
      try found(["conseil", "conseil de sécurité", "conseil de paix"], in: "conseil de sécurité")
        == ["conseil de sécurité@0-3", "conseil@0-1"])
  }

  @Test func aStemInsideAPhraseIsFollowedByItsNextWord() throws {
    #expect(
      try found(["officier* de liaison"], in: "les officiers de liaison")
        == ["officier* de liaison@1-4"])
  }

  @Test(arguments: [
    ("services sécurité", true), ("services de sécurité", true),
    ("services belges de sécurité", true), ("services des forces de sécurité", true),
    ("services de toutes les forces sécurité", false), ("services", false),
    ("services, sécurité", false),
  ])
  func aGapIsAtMostThreeWordsOfTheSameRun(text: String, isFound: Bool) throws {
    #expect(try found(["services … sécurité"], in: text).isEmpty != isFound)
  }

  @Test func nothingIsFoundWithoutPatterns() throws {
    #expect(try found([], in: "un texte").isEmpty)
  }

  /// The patterns found, with the words from which and before which, sorted.
  private func found(_ terms: [String], in text: String) throws -> [String] {
    var trie = TermTrie()
    for term in terms { trie.insert(try TermPattern(parsing: term[...])) }
    var found: [String] = []
    FoldedRun.forEach(in: text.unicodeScalars) { run in
      for word in run.words.indices {
        trie.matches(in: run, at: word) { match in
          let words = match.words
          found.append("\(terms[match.term])@\(words.lowerBound)-\(words.upperBound)")
        }
      }
    }
    return found.sorted()
  }
}
