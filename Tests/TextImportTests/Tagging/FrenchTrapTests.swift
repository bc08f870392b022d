import EDTF
import Testing

@testable import TextImport

/// Words that look like dates and are none, and dates that hide.
@Suite("French traps") struct FrenchTrapTests {
  private static let tagger = DocumentTagger()

  /// What is found in a text published on Monday 22 April 2024, as `words = value`.
  private func found(_ text: String) throws -> [String] {
    try Self.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), language: "fr", published: EDTFValue("2024-04-22"))
    ).expressions.filter { $0.edtf != nil }.map {
      "\($0.text) = \($0.edtf?.description ?? $0.value)"
    }
  }

  @Test(
    "no date is found",
    arguments: [
      "Il a été élu président du conseil.",
      "Le Premier ministre a rencontré le second adjoint.",
      "La planète Mars et la déesse Junon.",
      "Il est venu, mais il est reparti.",
      "L’or monte ; or le dollar baisse.",
      "Une œuvre d’avant-garde, à la seconde près.",
      "Le roi Mohamed VI a reçu Louis XIV.",
      "Dans le cadre de la IIIe Commission mixte.",
      "Elle compte 627 agents et 2000 réservistes.",
      "La résolution 2703 du Conseil.",
      "Voir page 1985 du volume 12.",
      "La loi n° 2019 du code, article 1789.",
      "Un prix de 1999 euros, soit 2024 $ ou 2 024 €.",
      "Le match s’est terminé 3-2, puis 12-10.",
      "Appelez le 01 42 19 20 21 ou le 0475/12.34.56.",
      "Suivez @ete2024 et #mai68 sur le réseau.",
      "Voir https://example.org/2024/04/15/article-1998.html pour la suite.",
      "fr-02",
      "L’Airbus A-320 et le F-16 ont décollé.",
      "Ils étaient 1 950 manifestants.",
      "La version 20.12.1 du logiciel.",
      "Les relations du passé et le récent voyage.",
    ])
  func nothing(_ text: String) throws {
    #expect(try found(text) == [])
  }

  @Test(
    "the date is found and reckoned",
    arguments: [
      ("Selon les données de 2018, ils étaient dix.", "2018 = 2018"),
      ("Né en 1971 à Fès.", "1971 = 1971"),
      ("La résolution 2703 (2023) du Conseil de sécurité.", "2023 = 2023"),
      ("La réunion de l’été dernier.", "l’été dernier = 2023-22"),
      ("Signé le 1er\u{A0}mai\u{A0}2020 à Gand.", "le 1er\u{A0}mai\u{A0}2020 = 2020-05-01"),
      ("En Belgiqueet le 3 mai 2020, tout changea.", "le 3 mai 2020 = 2020-05-03"),
      ("Arrêté le 12 mars 98 à Namur.", "le 12 mars 98 = 1998-03-12"),
      ("Le 03/04/2024 à Paris.", "Le 03/04/2024 = 2024-04-03"),
      ("Il y a trois ans, il partait.", "Il y a trois ans = 2021"),
      ("D’ici 2030, le pays sera vert.", "D’ici 2030 = ../2030"),
      ("Dans les années 90, il enseignait.", "les années 90 = 199X"),
      ("Bâti au XIXe siècle.", "au XIXe siècle = 18XX"),
      ("La saison en 2023-2024 fut longue.", "2023-2024 = 2023/2024"),
      ("Durant l’exercice 2023/24, il gela.", "l’exercice 2023/24 = 2023/2024"),
      ("LE 5 FÉVRIER 2021, À RABAT", "LE 5 FÉVRIER 2021 = 2021-02-05"),
      ("le 5 fe\u{301}vrier 2021", "le 5 fe\u{301}vrier 2021 = 2021-02-05"),
      ("le ５ mai 2021", "le ５ mai 2021 = 2021-05-05"),
    ])
  func one(_ text: String, _ expected: String) throws {
    #expect(try found(text) == [expected])
  }

  @Test("a clock time with a no-break space stands on the day spoken of")
  func clock() throws {
    let text = "Le 3 mai 2020, il arriva à 14\u{A0}h\u{A0}30."
    let values = try Self.tagger.tag(
      TaggingRequest(utf8: Array(text.utf8), language: "fr", published: EDTFValue("2024-04-22"))
    ).expressions.map(\.value)
    #expect(values == ["2020-05-03", "2020-05-03T14:30"])
  }
}
