import Testing

@testable import TextImport

@Suite("The list of phrases that are read otherwise than expected") struct PhraseDifferenceTests {
  @Test("takes each name under the reason above it")
  func reading() {
    let reasons = PhraseDifferences.reasons("# one\na-1 a-2\n# another\na-3\n")
    #expect(reasons == ["a-1": "one", "a-2": "one", "a-3": "another"])
  }

  @Test(
    "names all of them and no other, with a reason for each",
    .enabled(if: Corpus.isPresent, "no ../shared/data: the phrases are not compared"),
    arguments: PhraseDifferences.lists.keys.sorted())
  func complete(corpus: String) throws {
    let reasons = PhraseDifferences.reasons(PhraseDifferences.lists[corpus] ?? "")
    #expect(reasons.values.allSatisfy { !$0.isEmpty })
    var differing: Set<String> = []
    for phrase in try Corpus(corpus).documents() {
      var score = PhraseScore()
      score.add(phrase, found: try phrase.tagged(.chronology, by: TaggerScores.tagger))
      if score.right == 0 { differing.insert(phrase.name) }
    }
    #expect(differing.subtracting(reasons.keys).sorted() == [], "these have no reason")
    #expect(Set(reasons.keys).subtracting(differing).sorted() == [], "these are right by now")
  }
}
