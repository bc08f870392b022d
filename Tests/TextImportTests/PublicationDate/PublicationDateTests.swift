import EDTF
import Testing
import TimelineModel

@testable import TextImport

@Suite("When a document was published") struct PublicationDateTests {
  private static let tagger = DocumentTagger()

  private func tagged(_ text: String, today: String? = nil) throws -> TaggedDocument {
    let day = today.flatMap { EDTFValue($0)?.earliestDay }
    return try Self.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), language: "fr", today: day))
  }

  @Test("a line “Publié le” tells it")
  func publishedLine() throws {
    let document = try tagged(
      "Un titre\nPublié le 3 mai 2021\n\nLe ministre a démissionné le 2 mai 2020.")
    #expect(document.published?.description == "2021-05-03")
    #expect(document.publishedBasis == .dateline)
  }

  @Test("a dateline of place and date tells it")
  func dateline() throws {
    let document = try tagged("BRUXELLES, 3 mai 2021 (Belga) – Le gouvernement a chuté hier.")
    #expect(document.published?.description == "2021-05-03")
    #expect(document.expressions.last?.edtf?.description == "2021-05-02")
  }

  @Test("the stamp of a post outranks a later date of the text")
  func postStamp() throws {
    let document = try tagged(
      """
      Le sommet se tiendra le 8 juin 2030 à Lille.

      Quelle belle journée.

      — Jeanne Exemple (@jexemple) 3 mai 2021

      La maire était là hier.
      """, today: "2026-01-01")
    #expect(document.published?.description == "2021-05-03")
    #expect(document.publishedBasis == .post)
  }

  @Test("without today, the dates of the running text are no evidence")
  func runningText() throws {
    let text = "Le traité a été signé le 3 mai 2021 à Lille par les deux ministres du pays."
    #expect(try tagged(text).published == nil)
    #expect(try tagged(text, today: "2026-01-01").published?.description == "2021-05-03")
  }

  @Test("a date after today is no evidence; a year is weaker evidence than a day")
  func future() throws {
    let text = "Le plan de 2019 prendra fin le 3 mai 2031 dans les deux provinces du pays."
    #expect(try tagged(text, today: "2026-01-01").published?.description == "2019")
  }

  @Test("a text may declare the day it reckons from")
  func declaredReference() throws {
    let document = try tagged(
      "Un titre\nPublié le 3 mai 2025\nDate de référence : 22 avril 2021\n\nIl est venu hier.")
    #expect(document.published?.description == "2025-05-03")
    #expect(document.reference?.description == "2021-04-22")
    #expect(document.expressions.last?.edtf?.description == "2021-04-21")
  }
}
