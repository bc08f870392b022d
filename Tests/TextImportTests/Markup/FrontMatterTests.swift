import EDTF
import Testing

@testable import TextImport

@Suite("Front matter of Markdown") struct FrontMatterTests {
  private func read(_ text: String) throws -> ReadableDocument {
    try ReadableDocument(Array(text.utf8), name: "note.md")
  }

  @Test("says title, language, address and date, and is no part of the text")
  func fields() throws {
    let document = try read(
      """
      ---
      title: "Le pont : suite"
      date: 2024-04-16 # mardi
      lang: fr
      tags:
        - pont
      - route
      author: 'Ana Lopes'
      url: https://exemple.be/pont
      ---
      # Le pont

      Il a rouvert hier.
      """)
    #expect(String(decoding: document.utf8, as: UTF8.self) == "# Le pont\n\nIl a rouvert hier.")
    #expect(document.metadata.title == "Le pont : suite")
    #expect(document.metadata.language == "fr")
    #expect(document.metadata.authors == ["Ana Lopes"])
    #expect(document.metadata.url == "https://exemple.be/pont")
    #expect(document.metadata.dates == [MetadataDate(field: "date", text: "2024-04-16")])
    #expect(!document.isOriginal)
  }

  @Test("a date in words is read in the language of the text")
  func wordedDate() throws {
    let document = try read(
      "---\r\ndate: 16 avril 2024\r\n---\r\nIl a rouvert hier, dans la nuit.\r\n")
    let tagged = try DocumentTagger().tag(
      TaggingRequest(utf8: document.utf8, language: "fr", metadata: document.metadata))
    #expect(tagged.published == EDTFValue("2024-04-16"))
    #expect(tagged.expressions.first?.edtf == EDTFValue("2024-04-15"))
  }

  @Test(
    "is not seen where a rule or a dash only looks like it",
    arguments: [
      "---\nUn dialogue\n---\n", "---\ntitle: x\n", "----\na: b\n----\n", "---\n---\nx",
      "x\n---\na: b\n---\n",
    ])
  func none(text: String) throws {
    let document = try read(text)
    #expect(document.utf8 == Array(text.utf8))
    #expect(document.isOriginal)
    #expect(document.metadata == DocumentMetadata())
  }
}
