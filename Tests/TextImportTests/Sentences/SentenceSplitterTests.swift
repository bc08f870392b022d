import Testing

@testable import TextImport

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    let splitter = SentenceSplitter(utf8, cues: FrenchCues.all)
    return splitter.sentences(in: 0..<utf8.count).map { utf8.text(in: $0) }
  }

  @Test func `sentences end at their marks`() {
    #expect(
      sentences("Il est venu. Elle est partie ! Qui reste ? Personne… Voilà")
        == ["Il est venu.", "Elle est partie !", "Qui reste ?", "Personne…", "Voilà"])
  }

  @Test(arguments: [
    "M. Dupont et Mme. Durand ont parlé.", "Le J. F. Kennedy a accosté.",
    "L’art. 5 et le n. 12 valent.",
    "Les U.S. Marines sont là.", "Il a payé 3.500 euros et 2.5 pour cent.",
    "Il a ri (…) puis il est parti.", "Il hésite… puis il parle.", "Le Dr. Konaté est là.",
    "Voir www.example.com pour la suite.", "« Quoi ? » a-t-il demandé.",
    "Un prix de 12 euros etc. pour tous.",
  ]) func `one sentence stays whole`(text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func `closing marks belong to the sentence that they close`() {
    #expect(
      sentences("« Il est venu. » Elle est partie. (C’est dit.) Fin.")
        == ["« Il est venu. »", "Elle est partie.", "(C’est dit.)", "Fin."])
    #expect(sentences("“It is late.” Il part.") == ["“It is late.”", "Il part."])
  }

  @Test func `a sentence may open with a mark, a digit or an accent`() {
    #expect(sentences("Il part. « Je reste ». 15 avril. Été.").count == 4)
  }

  @Test func `sentences glued by scraping are cut`() {
    #expect(sentences("C’est la fin.Le ministre part.") == ["C’est la fin.", "Le ministre part."])
    #expect(sentences("Voir exemple.com et node.js.").count == 1)
  }

  @Test func `a line end inside a block is a blank`() {
    #expect(sentences("Il est venu\nhier. Elle\nest partie.").count == 2)
  }

  @Test func `a text without sentences is cut at blanks below the limit`() {
    let words = sentences(String(repeating: "mot ", count: 5000))
    #expect(words.allSatisfy { $0.utf8.count <= SentenceSplitter.byteLimit && !$0.hasPrefix("o") })
    let solid = sentences(String(repeating: "é", count: 10000))
    #expect(solid.joined() == String(repeating: "é", count: 10000))
    #expect(solid.count > 3)
  }

  @Test func `nothing but marks is no trap`() {
    #expect(sentences("").isEmpty)
    #expect(sentences("... !!! ???").joined(separator: " ").contains("!!!"))
    #expect(sentences(String(repeating: ".", count: 20000)).count == 1)
  }
}
