import Foundation
import Testing

@testable import TextImport

@Suite struct QuotationFinderTests {
  @Test func `fewer than five words are a mention`() {
    let utf8 = Array("Un « grand pont » et « un pont de cinq mots ».".utf8)
    let block = TextBlock(role: .paragraph, range: 0..<utf8.count)
    let found = QuotationFinder.quotations(
      in: utf8, blocks: [block], names: NameIndex(), cues: FrenchCues.all)
    #expect(found.map(\.isSpeech) == [false, true])
    #expect(found.map(\.words) == [2, 5])
  }

  @Test func `a paragraph left open costs the next one nothing`() {
    let text = """
      Le maire a dit « nous verrons bien ce que cela donnera.

      « Le pont sera ouvert avant la fin », a déclaré Jeanne Moreau.
      """
    let found = Quoting.found(in: text)
    #expect(found.last?.text == "Le pont sera ouvert avant la fin")
    #expect(found.last?.speaker == "Jeanne Moreau")
  }

  @Test func `a speech over several paragraphs has one speaker`() {
    let text = """
      « Le pont sera ouvert avant la fin de l’année pour tous.

      « Il sera beau et large comme jamais un pont ne le fut », a déclaré Jeanne Moreau.
      """
    let found = Quoting.found(in: text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.speaker == "Jeanne Moreau" })
  }

  @Test func `a mark that only the next paragraph closes quotes both`() {
    let text = """
      Jeanne Moreau a déclaré : « Le pont sera ouvert avant la fin de l’année.

      Il sera beau et large pour tous ceux qui passent. »
      """
    let found = Quoting.found(in: text)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.speaker == "Jeanne Moreau" })
  }

  @Test func `many quotations in one paragraph end`() {
    let one = "« Le pont sera ouvert avant la fin », a déclaré Paul Martin. "
    #expect(Quoting.found(in: String(repeating: one, count: 3000)).count == 3000)
    let dense = String(repeating: "« le pont » ", count: 20000)
    #expect(Quoting.found(in: dense).count == 20000)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: RealArticle.path), "no ../shared"))
  func `the real article's long quotations have their speakers`() throws {
    let text = try String(contentsOfFile: RealArticle.path, encoding: .utf8)
    let long = Quoting.found(in: text).filter { $0.words >= 10 }
    let expected = [
      "De Croo", "De Croo", "Akhannouch", "De Croo", "déclaration", "état-major des FAR",
      "communiqué",
    ]
    #expect(long.count == expected.count)
    for (found, name) in zip(long, expected) {
      #expect(found.speaker?.contains(name) == true, "\(found)")
    }
    #expect(long.last?.basis == .inherited)
  }
}
