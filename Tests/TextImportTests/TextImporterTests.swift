import EDTF
import Foundation
import Testing
import TimelineModel

@testable import TextImport

@Suite struct TextImporterTests {
  private static let importer = TextImporter()

  private func read(
    _ text: String, published: String? = "2024-04-22", title: String? = nil
  ) throws -> ImportedDocument {
    try Self.importer.read(
      Array(text.utf8),
      options: ImportOptions(
        published: published.flatMap { EDTFValue($0) }, title: title, language: "fr"))
  }

  @Test func `each dated sentence is an event with its words as evidence`() throws {
    let document = try read("Le roi a reçu la délégation le 12 mars 2024. Il pleuvait ce jour.")
    let event = try #require(document.events.first)
    #expect(event.date == EDTFValue("2024-03-12"))
    #expect(event.kind == .occurred)
    #expect(event.modality == .asserted)
    #expect(event.title == "Le roi a reçu la délégation")
    #expect(event.titleBasis == .machine)
    let quote = try #require(document.quotes.first { $0.id == event.dateQuote })
    #expect(quote.exact == "Le roi a reçu la délégation le 12 mars 2024.")
    #expect(quote.roles == [.date, .fact])
    #expect(event.quotes == [quote.id])
  }

  @Test(arguments: [
    ("Le roi a reçu la délégation le 12 mars 2024.", EventKind.occurred, Modality.asserted),
    ("Le sommet aura lieu le 12 juin 2024 à Rabat.", .planned, .planned),
    ("Le sommet se tient à Rabat le 12 juin 2024.", .planned, .planned),
    ("Le sommet de mars 2023 a fixé les règles.", .occurred, .asserted),
    ("La résolution 2703 (2023) du Conseil fixe les règles.", .reference, .asserted),
    ("Chaque année, la commission se réunit à Rabat.", .recurring, .asserted),
    ("Le chef aurait fui le pays le 12 mars 2024.", .occurred, .alleged),
    ("Le chef dément avoir fui le pays le 12 mars 2024.", .occurred, .denied),
    (
      "« Nous ouvrirons bientôt le pont à tous », a déclaré vendredi Paul Martin.", .stated,
      .asserted
    ),
    ("Paul Martin, né en 1971, dirige le chantier.", .reference, .asserted),
  ]) func `the words decide the kind and the modality`(
    text: String, kind: EventKind, modality: Modality
  ) throws {
    let event = try #require(try read(text).events.first)
    #expect(event.kind == kind, "\(event.trace)")
    #expect(event.modality == modality)
  }

  @Test func `several dates of a sentence are an event each, a date said twice is one`() throws {
    let document = try read(
      "L’accord signé en 1992 et le traité de 1998 valent encore, dit l’accord de 1992.")
    #expect(document.events.map(\.date) == [EDTFValue("1992"), EDTFValue("1998")])
    #expect(document.ledger.map(\.reason) == [.datedStatement, .datedStatement, .sameDate])
  }

  @Test func `an undated quotation surrounds the event before it`() throws {
    let document = try read(
      "Le pont a ouvert le 12 mars 2024. « Il est beau et large pour tous », a dit Paul Martin.")
    let event = try #require(document.events.first)
    #expect(event.quotes.count == 2)
    let speech = try #require(document.quotes.first { $0.kind == .speech })
    #expect(speech.roles == [.context])
    #expect(speech.speaker == "Paul Martin")
    #expect(speech.speakerBasis == .stated)
  }

  @Test func `a date inside speech is told by the speaker's own words`() throws {
    let document = try read("« Le pont ouvrira le 12 juin 2024 pour tous », a dit Paul Martin.")
    let event = try #require(document.events.first)
    let quote = try #require(document.quotes.first { $0.id == event.dateQuote })
    #expect(quote.kind == .speech)
    #expect(quote.exact == "Le pont ouvrira le 12 juin 2024 pour tous")
    #expect(quote.speaker == "Paul Martin")
  }

  @Test func `dates outside the article make no event`() throws {
    let document = try read(
      """
      Le pont de la vallée

      Publié le 12 avril 2024

      Le chantier avance comme le ministère l’avait annoncé aux habitants de la vallée.

      [Le viaduc a été inauguré le 3 mars 2023]

      Lire aussi : Le tunnel du 4 mars 2022
      """)
    #expect(document.events.isEmpty)
    #expect(document.ledger.allSatisfy { $0.event == nil })
    #expect(document.ledger.first?.reason == .publication)
    #expect(document.ledger.dropFirst().allSatisfy { $0.reason == .outsideArticle })
    #expect(document.notices.contains(.noEvent))
  }

  @Test func `a post's stamp in another language dates the post and the document`() throws {
    let english = """
      [language]
      code: en
      name: English
      [words month]
      4: April
      [rule month-day-year]
      match: <month> <day> "," <year>
      value: calendar
      """
    let text = """
      Le maire a présenté le projet hier devant les habitants de la vallée, dans la salle des fêtes.

      Le pont ouvre demain pour tous. pic.twitter.com/x

      — Jeanne Moreau (@jmoreau) April 15, 2024
      """
    let document = try TextImporter(languageFiles: ["en": english]).read(
      Array(text.utf8), options: ImportOptions(language: "fr"))
    #expect(document.source.published == EDTFValue("2024-04-15"))
    #expect(document.source.publishedBasis == .post)
    #expect(document.events.map(\.date).contains(EDTFValue("2024-04-14")))
    #expect(document.events.last?.kind == .stated)
    #expect(document.events.last?.date == EDTFValue("2024-04-15"))
  }

  @Test func `every date and every quotation is in the ledger once`() throws {
    let text = """
      Le pont a ouvert le 12 mars 2024 pour deux ans. « Il est beau et large pour tous », a dit Paul \
      Martin. Le « grand pont » sera fermé à l’avenir, chaque année, selon les données de 2018.
      """
    let document = try read(text)
    let tagged = try DocumentTagger().tag(
      TaggingRequest(utf8: Array(text.utf8), language: "fr", published: EDTFValue("2024-04-22")))
    #expect(document.ledger.count { $0.kind == .date } == tagged.expressions.count)
    #expect(document.ledger.count { $0.kind == .quotation } == 2)
    #expect(Set(document.ledger.map(\.start)).count == document.ledger.count)
  }

  @Test func `ids and results are the same on every run`() throws {
    let text = "Le pont a ouvert le 12 mars 2024. « Il est beau et large pour tous », a dit Paul."
    let (first, second) = (try read(text), try read(text))
    #expect(first.events == second.events)
    #expect(first.quotes == second.quotes)
    #expect(first.source.id == StableID.source(bytes: Array(text.utf8)))
  }

  @Test func `replaced bytes and other encodings are told, and the original bytes kept`() throws {
    let latin = Array(
      "Le pont a \u{E9}t\u{E9} ouvert en 1992.".unicodeScalars.map { UInt8($0.value) })
    let document = try Self.importer.read(latin, options: ImportOptions(language: "fr"))
    #expect(document.notices.contains(.otherEncoding("windows-1252")))
    #expect(document.source.originalBase64 == Data(latin).base64EncodedString())
    #expect(document.events.first?.date == EDTFValue("1992"))
  }

  @Test(arguments: [
    "", " \n", "\u{FEFF}", "Bonjour.", "«««", "12", String(repeating: "« ", count: 9),
  ])
  func `texts without dates have no events and no trap`(text: String) throws {
    let document = try Self.importer.read(Array(text.utf8))
    #expect(document.events.isEmpty)
    #expect(document.notices.contains(.noEvent))
  }

  @Test func `binary bytes are refused`() {
    #expect(throws: DecodingError.binary(offset: 1)) { try Self.importer.read([1, 0, 2, 3]) }
  }
}
