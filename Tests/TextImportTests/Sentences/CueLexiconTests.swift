import Testing

@testable import TextImport

@Suite struct CueLexiconTests {
  @Test func `no language has more kinds of cues than a lexicon keeps apart`() {
    #expect(CueKind.allCases.count <= LexiconBuilder.categoryLimit)
    #expect(Set(CueKind.allCases.map(\.section)).count == CueKind.allCases.count)
  }

  @Test func `the French file has words for every kind of cue`() throws {
    let file = try #require(try LanguageLibrary.bundled.file("fr"))
    for cue in CueKind.allCases { #expect(!file.words(cue.section).isEmpty, "\(cue.section)") }
  }

  @Test func `the longest form is found, across hyphens and apostrophes`() {
    let utf8 = Array("Le chef d’état-major a parlé.".utf8)
    let passage = Passage(utf8, in: 0..<utf8.count, cues: FrenchCues.all)
    let end = passage.end(of: .role, at: 1)
    #expect(end.map { passage.text(of: 1..<$0) } == "chef d’état-major")
    #expect(passage.end(of: .role, at: 0) == nil)
    #expect(passage.end(of: .role, at: 99) == nil)
  }
}
