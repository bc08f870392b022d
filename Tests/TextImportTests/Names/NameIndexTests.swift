import Testing

@testable import TextImport

@Suite struct NameIndexTests {
  private func names(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    let sentences = SentenceSplitter(utf8, cues: FrenchCues.all).sentences(in: 0..<utf8.count)
    return NameIndex(utf8, sentences: sentences, cues: FrenchCues.all).mentions.map {
      let sign =
        switch $0.kind {
        case .person: "P"
        case .organisation: "O"
        case .place: "L"
        }
      return "\(sign) \($0.text)"
    }
  }

  /// Each line: a sentence, an arrow, and its names: P a person, O an organisation, L a place.
  @Test(
    arguments: """
      Le ministre de la Justice Paul Martin est venu à Rabat. → P Paul Martin, L Rabat
      M. Dupont et Mme Rakoto sont en Belgique. → P Dupont, P Rakoto, L Belgique
      Le président sénégalais Macky Sall reçoit Ursula von der Leyen. → P Macky Sall, P Ursula von der Leyen
      Le général Kouyaté Oumar, commandant de la zone, est là. → P Kouyaté Oumar
      Amina Zerhouni, directrice de l’agence, est là. → P Amina Zerhouni
      Le Service d’Information Civile (VSSE) recrute. → O Service d’Information Civile, O VSSE
      Le Conseil de sécurité se réunit avec l’Union européenne. → O Conseil de sécurité, O Union européenne
      Travailler ensemble est utile. → —
      Le Premier ministre est parti. → —
      La IIIe Commission a fixé le PIB. → —
      LE MAROC ET LA BELGIQUE SIGNENT UN ACCORD → —
      La ministre déléguée, Lova Rakoto, est venue. → P Lova Rakoto
      La Côte d’Ivoire et les États-Unis discutent. → L Côte d’Ivoire, L États-Unis
      """.split(separator: "\n").map(String.init))
  func `names are found as written`(line: String) {
    let parts = line.split(separator: "→").map(\.trimmed)
    #expect(names(parts[0]).joined(separator: ", ") == (parts[1] == "—" ? "" : parts[1]))
  }

  @Test func `a surname is a person's where the text has the full name`() {
    #expect(
      names("Paul Martin est venu. Selon Martin, tout va bien.") == ["P Paul Martin", "P Martin"])
    #expect(names("Selon Zorglub, tout va bien.").isEmpty)
  }

  @Test func `a short name has a full form only where it can mean one person`() {
    func full(_ text: String) -> String {
      let utf8 = Array(text.utf8)
      let sentences = SentenceSplitter(utf8, cues: FrenchCues.all).sentences(in: 0..<utf8.count)
      return NameIndex(utf8, sentences: sentences, cues: FrenchCues.all).fullName(of: "Martin")
    }
    #expect(full("Paul Martin est là.") == "Paul Martin")
    #expect(full("Paul Martin et Jeanne Martin sont là.") == "Martin")
    #expect(full("Personne.") == "Martin")
  }

  @Test func `a line of names ends`() {
    #expect(names(String(repeating: "Paul Martin ", count: 5000)).count > 100)
  }
}
