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

  @Test("without today, the dates of the running text are no evidence; with it, a year at most")
  func runningText() throws {
    let text = """
      Le traité a été signé le 3 mai 2021 à Lille par les deux ministres du pays. Il reprend un \
      texte de mars 2021, et un accord du 4 juin 2010.
      """
    #expect(try tagged(text).published == nil)
    let document = try tagged(text, today: "2026-01-01")
    #expect(document.published?.description == "2021")
    #expect(document.publishedBasis == .text)
  }

  @Test(
    "a lone date of the running text, or a lone year, is too weak",
    arguments: [
      "Le traité a été signé le 3 mai 2021 à Lille par les deux ministres du pays.",
      "Le plan de 2019 prendra fin le 3 mai 2031 dans les deux provinces du pays.",
      "Il viendra le 3 mai 2021.",
      "Signé le 3 mai 2021 et le 4 mai 2021, il a été confirmé en 2023.",
    ])
  func weak(text: String) throws {
    #expect(try tagged(text, today: "2026-01-01").published == nil)
  }

  @Test("nothing after today is evidence")
  func future() throws {
    #expect(try tagged("Publié le 3 mai 2031\n\nUn texte.", today: "2026-01-01").published == nil)
  }

  static let datelines: [(language: String, text: String)] = [
    ("fr", "RABAT, 3 mai 2021 (AXP) – Le roi a reçu la délégation du pays."),
    ("fr", "Par Jeanne Exemple, publié le 3 mai 2021 à 10h30"),
    ("fr", "Bruxelles, le 3 mai 2021\n\nMadame, Monsieur,"),
    ("fr", "Publié le 3 mai 2021 à 10h30, mis à jour le 5 mai 2021 à 11h"),
    ("en", "BRUSSELS, May 3, 2021 (Rxuters) - The king of the country said on Monday that it was"),
    ("en", "Posted on May 3, 2021 by admin"),
    (
      "en",
      "Deal signed\n3 May 2021 · 4 min read\n\nThe king of the country said on Monday that it was"
    ),
    (
      "en",
      "Deal signed\nBy Jane Sample | Rxuters | May 3, 2021 | 3:15 p.m.\n\nThe king of the country"
    ),
    (
      "fr",
      "Accord signé\nPar AXP, publié lundi 3 mai 2021 à 15h02, mis à jour mardi 4 mai 2021\n\nLe roi"
    ),
    ("nl", "Akkoord\nma 3 mei 2021, 10:30 – Belxa\n\nDe koning heeft de delegatie ontvangen."),
    ("es", "Madrid, 3 may 2021 (EXE).- El rey recibió a la delegación."),
    ("es", "Publicado el 3 de mayo de 2021 a las 10:30"),
    ("nl", "BRUSSEL 03/05/2021 (BELXA) - De koning heeft de delegatie ontvangen."),
    ("nl", "Gepubliceerd op 3 mei 2021 om 10.30 uur"),
    ("de", "Brüssel (dxa) 03.05.2021 - Der König hat die Delegation empfangen."),
    ("de", "Veröffentlicht am 3. Mai 2021, 10:30 Uhr"),
    ("ar", "الرباط 3 مايو 2021 (و م ع) – استقبل الملك الوفد البلجيكي."),
    ("ar", "نشر في 3 مايو 2021"),
  ]

  @Test("datelines and lines of publication tell it in every language", arguments: datelines)
  func languages(language: String, text: String) throws {
    let document = try Self.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), language: language))
    #expect(document.published?.description == "2021-05-03")
    #expect(document.publishedBasis == .dateline)
  }

  @Test(
    "sentences that only look like a dateline tell nothing",
    arguments: [
      "Le rapport, publié le 3 mai 2021, conclut que la Belgique doit agir avant la fin du mois.",
      "Publié le 3 mai 2021, le rapport de la commission sur les transports conclut que rien ne presse.",
      "Biographie\nNaissance : 3 mai 2021\n\nLe ministre a rencontré le roi.",
      "Les dates | du 1er au 3 mai 2021 et plus tard | ont été choisies par la commission.",
      "Né le 3 mai 2021.", "Elle était là le 3 mai 2021 (hier) – enfin.",
      "3 mai 2021\n\nUn traité.\n\n5 juin 2022\n\nUn autre.",
    ])
  func lookalikes(text: String) throws {
    #expect(try tagged(text).published == nil)
  }

  // MARK: Metadata

  private func tagged(
    _ text: String, fields: [(String, String)], url: String? = nil, explained: Bool = true
  ) throws -> TaggedDocument {
    var metadata = DocumentMetadata()
    metadata.url = url
    metadata.dates = fields.map { name, date in
      MetadataDate(field: name, text: date, isExact: name != "date")
    }
    return try Self.tagger.tag(
      TaggingRequest(
        utf8: Array(text.utf8), language: "fr", today: EDTFValue("2026-01-01")?.earliestDay,
        metadata: metadata, isExplained: explained))
  }

  @Test("metadata outrank a dateline that contradicts them, which is told")
  func conflict() throws {
    let document = try tagged(
      "RABAT, 3 mai 2016 (AXP) – Le roi a reçu la délégation.",
      fields: [("article:published_time", "2021-05-03T10:00")])
    #expect(document.published?.description == "2021-05-03")
    #expect(document.publication?.utf8Range == nil)
    let other = try #require(document.otherPublications.first)
    #expect(other.value.description == "2016-05-03")
    #expect(other.text == "3 mai 2016")
  }

  @Test("a dateline outranks a field for any date")
  func inexactField() throws {
    let document = try tagged(
      "RABAT, 3 mai 2016 (AXP) – Le roi a reçu la délégation.", fields: [("date", "2021-05-03")])
    #expect(document.published?.description == "2016-05-03")
  }

  @Test(
    "a month in the address is told to the day by a dateline in that month, even without a year")
  func refined() throws {
    let url = "https://exemple.ma/2021/05/visite"
    let text = "RABAT, 3 mai (AXP) – Le roi a reçu la délégation hier."
    let document = try tagged(text, fields: [], url: url)
    #expect(document.published?.description == "2021-05-03")
    #expect(document.publishedBasis == .dateline)
    #expect(document.expressions.last?.edtf?.description == "2021-05-02")
    let other = try tagged(text.replacing("mai", with: "juin"), fields: [], url: url)
    #expect(other.published?.description == "2021-05")
  }

  @Test(
    "what is known to the month or year only gives no day",
    arguments: [
      ("2021-05", "Il est venu hier.", nil), ("2021", "Il est venu hier.", nil),
      ("2021", "Il est venu le 14 avril.", "2021-04-14"), ("2021", "Il est venu mardi.", nil),
      ("2021-05", "Il viendra dans trois jours.", nil),
      ("2021", "Il est venu la semaine dernière.", nil),
      ("2021", "Il est venu l’an dernier.", "2020"),
      ("2021-05", "Il est venu le mois dernier.", "2021-04"),
      ("2021", "Il est venu il y a trois mois.", nil), ("2021", "Il est venu ce matin.", nil),
    ] as [(String, String, String?)])
  func coarse(published: String, text: String, value: String?) throws {
    let document = try tagged(text, fields: [("dc.date", published)])
    #expect(document.published?.description == published)
    #expect(document.expressions.first?.edtf?.description == value)
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
