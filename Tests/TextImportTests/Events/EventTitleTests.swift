import EDTF
import Testing
import TimelineModel

@testable import TextImport

@Suite struct EventTitleTests {
  private static let importer = TextImporter()

  /// Each line: a sentence, an arrow, and the title of its last event.
  @Test(
    arguments: """
      En effet, le 12 mars 2024, le roi a reçu la délégation. → Le roi a reçu la délégation
      Par ailleurs, le roi a reçu la délégation à Rabat le 12 mars 2024, selon le palais. → Le roi a reçu la délégation à Rabat
      La nomination intervient après la visite de travail à Rabat du 14 au 16 mars 2024. → Visite de travail à Rabat
      Les relations reposent sur un accord de coopération signé en 1992. → Accord de coopération
      Elles reposent sur le traité de 1992 et par un autre accord technique de 1998. → Autre accord technique
      Hans, un habitué du camping, a acheté la ferme le 12 mars 2024. → Hans a acheté la ferme
      Le général, commandant de la zone Sud, Mohamed Berri, a reçu la presse en mars 2024. → Mohamed Berri a reçu la presse
      La croissance est de 0,41 % par an depuis 1992. → La croissance est de 0,41 % par an
      A l’aube de 2024, la France a changé. → La France a changé
      Les parties citent la résolution 2703 (2023) du Conseil de sécurité. → Résolution 2703 du Conseil de sécurité
      La loi du 7 octobre 2023, qui protège les rivières, a été votée. → La loi a été votée
      Le « grand pont » a ouvert le 12 mars 2024. → Le grand pont a ouvert
      """.split(separator: "\n").map(String.init))
  func `a title is the part of the sentence that the date belongs to`(line: String) throws {
    let parts = line.split(separator: "→").map(\.trimmed)
    let document = try Self.importer.read(
      Array(parts[0].utf8),
      options: ImportOptions(published: EDTFValue("2024-04-22"), language: "fr"))
    #expect(document.events.last?.title == parts.last)
  }

  @Test func `a long title is cut at a word`() throws {
    let text = "Le 12 mars 2024 " + String(repeating: "interminablement ", count: 30) + "fin."
    let document = try Self.importer.read(Array(text.utf8), options: ImportOptions(language: "fr"))
    let title = try #require(document.events.first?.title)
    #expect(title.hasSuffix("interminablement…"))
    #expect(title.count < 130)
  }
}
