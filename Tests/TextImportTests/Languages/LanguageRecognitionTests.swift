import EDTF
import Testing

@testable import TextImport

@Suite("The language of a text") struct LanguageRecognitionTests {
  private static let tagger = DocumentTagger()

  private func tagged(_ text: String, published: String? = nil) throws -> TaggedDocument {
    try Self.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), published: published.flatMap { EDTFValue($0) }))
  }

  @Test(
    "is told by a line",
    arguments: [
      ("fr", "RABAT, 15 avril (AXP) – Le roi"), ("fr", "Mis en ligne le 3 février"),
      ("fr", "ÉTÉ COMME HIVER, LES TRAINS SONT EN RETARD"),
      ("en", "Posted on Wednesday by the admin"),
      ("en", "The king was there."), ("es", "Madrid, 15 de abril"),
      ("es", "El rey llegó el martes."),
      ("nl", "De koning is er niet"), ("nl", "Gepubliceerd op 3 mei"),
      ("de", "Veröffentlicht am 15. Dezember"), ("de", "Der König ist nicht hier."),
      ("ar", "الرباط 15 أبريل 2024"), ("ar", "قال الملك إن الزيارة،"),
    ])
  func line(language: String, text: String) throws {
    #expect(try tagged(text).language == language)
  }

  @Test(
    "is unknown without words of one",
    arguments: [
      "", "15/04/2024 10:22", "…", "🙂🙂", "\u{FFFD}\u{0}", "NATO", "de", "+32 2 123 45 67",
    ])
  func unknown(text: String) throws {
    #expect(try tagged(text).language == "und")
  }

  @Test("dates in digits are read in no language at all") func digits() throws {
    let document = try tagged("2024-04-15 · 10:22")
    #expect(document.expressions.map(\.value) == ["2024-04-15"])
  }

  @Test("lines in another language are read by its rules, and the rest by the text’s own")
  func lines() throws {
    let document = try tagged(
      """
      La ministre a reçu la délégation hier à Rabat, et elle sera à Madrid vendredi prochain.

      “We have been working on this for a long time and it was signed yesterday by the two of us.”

      Elle a aussi parlé des travaux qui ont été faits dans la région en février dernier.
      """, published: "2024-04-24")
    #expect(document.language == "fr")
    #expect(document.otherLanguages.map(\.language) == ["en"])
    let values = document.expressions.map { "\($0.text) \($0.edtf?.description ?? "?")" }
    #expect(
      values.filter { !$0.contains("long time") } == [
        "hier 2024-04-23", "vendredi prochain 2024-04-26", "yesterday 2024-04-23",
        "en février dernier 2024-02",
      ])
  }

  @Test("a text in two languages is read in both") func bilingual() throws {
    let english = "The king of the country said on Monday that he had been there with the others.\n"
    let dutch = "De koning van het land zei op maandag dat hij er met de anderen was geweest.\n"
    let document = try tagged(
      String(repeating: english + "\n" + dutch + "\n", count: 20), published: "2024-04-24")
    #expect(document.expressions.count == 40)
    #expect(document.expressions.allSatisfy { $0.edtf?.description == "2024-04-22" })
  }

  @Test("a name or a phrase from another language changes nothing") func loanWords() throws {
    let document = try tagged(
      "Il a lu « The Art of the Deal » et « El País », et il est venu hier avec la ministre.\n")
    #expect(document.language == "fr")
    #expect(document.otherLanguages.isEmpty)
  }

  @Test("given, it is not looked for") func given() throws {
    let document = try Self.tagger.tag(
      TaggingRequest(utf8: Array("The king was there on Monday.".utf8), language: "fr"))
    #expect(document.language == "fr")
  }

  @Test("one that a page declares counts only where its words do not tell") func declared() throws {
    var metadata = DocumentMetadata()
    metadata.language = "fr-BE"
    func language(_ text: String) throws -> String {
      try Self.tagger.tag(TaggingRequest(utf8: Array(text.utf8), metadata: metadata)).language
    }
    #expect(try language("The king was there with the others.") == "en")
    #expect(try language("Rabat, 15/04/2024") == "fr")
  }
}
