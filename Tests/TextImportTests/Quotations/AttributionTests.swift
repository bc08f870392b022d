import Testing

@testable import TextImport

@Suite struct AttributionTests {
  /// Each line: a text with one quotation, an arrow, and its speaker (“—” for none).
  @Test(
    arguments: """
      « Le pont sera ouvert avant la fin », a déclaré Jeanne Moreau. → Jeanne Moreau
      « Le pont sera ouvert avant la fin » a déclaré la ministre Jeanne Moreau → Jeanne Moreau
      « Le pont sera ouvert avant la fin », a déclaré mardi à l’AFP le ministre de la Justice Paul Martin. → Paul Martin
      « Le pont sera ouvert avant la fin », a précisé, lundi, le ministre de la Justice, Paul Martin, à Rabat. → Paul Martin
      « Le pont sera ouvert avant la fin », a déclaré le ministre de la Justice. Paul Martin. → Paul Martin
      « Le pont sera ouvert avant la fin », souligne le communiqué du ministère. → communiqué du ministère
      « Le pont sera ouvert avant la fin », indique-t-on de source policière. → source policière
      « Le pont sera ouvert avant la fin », lit-on dans un communiqué publié jeudi. → communiqué
      « Le pont sera ouvert avant la fin », selon l’agence officielle. → agence officielle
      « Le pont sera ouvert avant la fin », d’après Paul Martin, cité par la presse. → Paul Martin
      « Le pont sera ouvert avant la fin », assure M. Martin. → Martin
      « Le pont sera ouvert avant la fin », a fait savoir le porte-parole de Paul Martin. → porte-parole de Paul Martin
      « Le pont sera ouvert avant la fin », s’est félicitée la présidente de la région. → présidente de la région
      « Le pont sera ouvert avant la fin », a tenu à rappeler Kodjo Amétépé. → Kodjo Amétépé
      « Le pont sera ouvert avant la fin », comme l’a souligné Paul Martin. → Paul Martin
      « Le pont sera ouvert avant la fin », écrit l’ONG Human Rights Watch. → ONG Human Rights Watch
      « Le pont sera ouvert avant la fin ». C’est ce qu’a déclaré Paul Martin. → Paul Martin
      ‘’Le pont sera ouvert avant la fin’’, a dit Paul Martin. → Paul Martin
      "Le pont sera ouvert avant la fin", a dit Paul Martin. → Paul Martin
      “Le pont sera ouvert avant la fin”, a dit Paul Martin. → Paul Martin
      <<Le pont sera ouvert avant la fin>>, a dit Paul Martin. → Paul Martin
      Jeanne Moreau a déclaré : « Le pont sera ouvert avant la fin. » → Jeanne Moreau
      Jeanne Moreau, ministre de la Justice, a déclaré que « le pont sera ouvert avant la fin ». → Jeanne Moreau
      Le ministre de la Justice, Paul Martin, a réitéré « le soutien de son pays à ce pont », selon le document. → Paul Martin
      Le chef de l’État a appelé à « ouvrir le pont avant la fin ». → chef de l’État
      Dans un communiqué, le ministère indique que « le pont sera ouvert avant la fin ». → ministère
      Selon Paul Martin, « le pont sera ouvert avant la fin ». → Paul Martin
      Pour Paul Martin, « le pont sera ouvert avant la fin ». → Paul Martin
      Dans une note, le ministère « informe que le pont sera ouvert ». → ministère
      Deux élus des communes voisines menaçaient déjà et disaient : « Le pont sera ouvert avant la fin ». → élus des communes voisines
      « Le pont sera ouvert avant la fin », a expliqué à France Bleu Xavier Garnier, chef de centre. → Xavier Garnier
      L’ancienne secrétaire d’État à la ville, Lova Rakoto, a dit : « Le pont sera ouvert avant la fin ». → Lova Rakoto
      Paul Martin : « Le pont sera ouvert avant la fin » → Paul Martin
      Interrogé par la presse, Paul Martin a répondu : « Le pont sera ouvert avant la fin. » → Paul Martin
      Et Paul Martin d’ajouter : « Le pont sera ouvert avant la fin. » → Paul Martin
      Les habitants parlent du livre « Les ponts de la vallée oubliée ». → —
      Le pont s’appuie sur « une base solide pour la vallée entière » des deux rives. → —
      """.split(separator: "\n").map(String.init))
  func `the words around a quotation name its speaker`(line: String) throws {
    let parts = line.split(separator: "→").map(\.trimmed)
    let expected = try #require(parts.last)
    #expect(Quoting.speakers(in: parts[0]) == [expected == "—" ? nil : expected])
  }

  /// Each line: a paragraph, an arrow, and the speaker of its last quotation.
  @Test(
    arguments: """
      « Le pont sera ouvert avant la fin », a dit Paul Martin. « Il sera beau et large », a-t-il ajouté. → Paul Martin
      « Le pont sera ouvert avant la fin », a dit Paul Martin. « Il sera beau et très large. » → Paul Martin
      « Le pont sera ouvert avant la fin », a dit Paul Martin, « et il sera beau et large ». → Paul Martin
      Jeanne Moreau a visité le chantier. « Le pont sera ouvert avant la fin », a-t-elle déclaré. → Jeanne Moreau
      « Le pont sera ouvert avant la fin », a dit Paul Martin. Pour ce dernier, « il sera beau et large ». → Paul Martin
      « Nous ouvrirons avant la fin », a dit Jeanne Moreau à Paul Martin. « Il sera beau et large », a-t-elle ajouté. → Jeanne Moreau
      « Le pont est fort et beau », indique le ministère dans un communiqué. « Il sera ouvert avant la fin », selon le même document. → communiqué (ministère)
      « Le pont est fort et beau », selon la déclaration commune. « Il sera ouvert avant la fin », ajoute la même source. → déclaration commune
      L’ancienne secrétaire d’État à la ville, Lova Rakoto, est venue. « Le pont est fort et beau », a observé l’ancienne secrétaire d’État. → Lova Rakoto
      Douze personnes ont été arrêtées, rapporte le parquet fédéral. « Aucune arme n’a été trouvée », souligne-t-il. → parquet fédéral
      Paul Martin a annoncé une plainte. « Il faut savoir comment le feu est parti », dit-il. → Paul Martin
      La ministre Jeanne Moreau est venue. « Le pont sera ouvert avant la fin », a conclu la ministre. → Jeanne Moreau
      Les deux pays ont signé une lettre conjointe. « Le pont est fort et beau pour tous », selon le document. → lettre
      """.split(separator: "\n").map(String.init))
  func `words that point back mean who spoke last, and are marked inherited`(line: String) throws {
    let parts = line.split(separator: "→").map(\.trimmed)
    let last = try #require(Quoting.found(in: parts[0]).last)
    #expect(last.speaker == parts.last)
    #expect(last.basis == .inherited || parts[0].contains(", « et"))
  }

  @Test func `a short name stands for the full name in the text`() {
    let text = """
      Le Premier ministre Alexander De Croo est venu. « Le pont sera ouvert avant la fin », a conclu De Croo.
      """
    #expect(Quoting.speakers(in: text) == ["Alexander De Croo"])
  }

  @Test func `a name behind the name of a newsroom is told apart where the text has it alone`() {
    let text = """
      "Le pont sera ouvert avant la fin", a déclaré à Sputnik Afrique Yacine Fall. \
      "Il sera beau et large pour tous", a dit Yacine Fall.
      """
    #expect(Quoting.speakers(in: text) == ["Yacine Fall", "Yacine Fall"])
  }

  @Test func `quotations of a post are spoken by who signed it`() {
    let text = """
      Le pont est beau. « Il sera ouvert avant la fin de l’année » pic.twitter.com/x

      — Jeanne Moreau (@jmoreau) 15 avril 2024
      """
    let found = Quoting.found(in: text)
    #expect(found.map(\.speaker) == ["Jeanne Moreau"])
    #expect(found.first?.basis == .signature)
  }
}
