import SeededRandom
import Testing
import TimelineModel

@Suite struct SearchQueryTests {
  static let hits: [(words: String, text: String)] = [
    ("visite", "La VISITE de travail"), ("VIS", "visite"), ("ete", "L’été"), ("été", "l'Été"),
    ("e\u{301}t\u{E9}", "\u{E9}te\u{301}"), ("\u{E9}t\u{E9}", "e\u{301}te\u{301}"),
    ("etE", "E\u{301}TE\u{301}"), ("oeuvre", "chef-d’œuvre"), ("œuvre", "d'oeuvres"),
    ("ŒUVRE", "œuvre"), ("aether", "Æther"), ("strasse", "Straße"), ("straße", "STRASSE"),
    ("l'été", "l’été"), ("l’été", "l`été"), ("lete", "l’été"), ("aujourdhui", "aujourd’hui"),
    ("aujourd'hui", "aujourdhui"), ("hui", "aujourd’hui"), ("rabat visite", "Visite à Rabat"),
    ("belgique-maroc", "Maroc–Belgique"), ("2024", "15 avril 2024"), ("20", "2024"),
    ("fin", "la ﬁn"), ("orsted", "Ørsted"), ("lodz", "Łódź"), ("istanbul", "İstanbul"),
    ("viet", "Việt Nam"), ("σισυφοσ", "Σίσυφος"), ("елка", "Ёлка"), ("иод", "Й\u{301}од"),
    ("احمد", "أحمد"), ("مدرسه", "مَدْرَسه"), ("١٩٩٢", "1992"), ("1992", "١٩٩٢"),
    ("cooperation", "co\u{AD}opération"), ("東京", "東京タワー"), ("naïve", "NAÏVE"),
  ]

  @Test(arguments: hits)
  func findsWhatWasMeant(words: String, text: String) {
    #expect(SearchQuery(words).matches(text))
  }

  static let misses: [(words: String, text: String)] = [
    ("isite", "visite"), ("été", "ete"), ("été", "éte"), ("ètè", "été"), ("visites", "visite"),
    ("rabat visite", "Rabat"), ("rabatvisite", "Rabat visite"), ("ø", "o"), ("naïve", "naive"),
    ("e\u{301}", "e"), ("a b", "ab"), ("oeuvre", "manœuvre"), ("24", "2024"), ("x", ""),
  ]

  @Test(arguments: misses)
  func doesNotFindWhatWasNotMeant(words: String, text: String) {
    #expect(!SearchQuery(words).matches(text))
  }

  @Test func eachWordMayStandInAnotherText() {
    #expect(SearchQuery("rabat de croo").matches("Visite à Rabat", "Alexander De Croo"))
    #expect(!SearchQuery("rabatde").matches("Visite à Rabat", "de Croo"))
  }

  @Test(arguments: ["", " ", "’", "\u{301}", "–!?", "\u{AD}"])
  func aSearchWithoutWordsMatchesEverything(text: String) {
    #expect(SearchQuery(text).isEmpty)
    #expect(SearchQuery(text).matches("anything"))
    #expect(SearchQuery(text).matches(""))
  }

  @Test func anyScalarsMayBeSearchedForAndIn() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let scalars = (0..<8).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0..<0x11_0000, using: &random))
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      #expect(SearchQuery(text).matches(text))
    }
  }
}
