import Testing
import TimelineModel

@testable import TextImport

/// The program's own domain files on sentences written for these tests.
@Suite struct DomainVocabularyTests {
  @Test(
    arguments: [
      ("Trois hommes soupçonnés de préparer un attentat ont été repérés à Lyon.", [.security]),
      ("Le chef des services secrets néerlandais a démissionné.", [.security]),
      ("L’agence fédérale de renseignement recrutera quarante analystes.", [.security]),
      ("Une cyberattaque a paralysé l’hôpital de Corbeil.", [.security]),
      ("Les demandeurs d’asile dorment dans la rue depuis trois nuits.", [.migration]),
      ("ROME VEUT ACCELERER LE RETOUR DES MIGRANTS", [.migration]),
      ("Le Parlement durcit les règles du regroupement familial.", [.migration]),
      ("La frégate a quitté Brest pour rejoindre la mer Rouge.", [.defense]),
      ("Le ministre grec de la Défense commande vingt drones.", [.defense]),
      ("L’Otan tiendra un exercice conjoint en Norvège.", [.defense]),
      ("L’ambassadeur de Turquie a été convoqué à La Haye.", [.diplomacy]),
      ("Les deux voisins veulent relancer rapidement le dialogue.", [.diplomacy]),
      ("Le président s’est rendu à Tokyo en visite officielle.", [.diplomacy]),
      ("L’inflation a reculé à 2 % en mai.", [.economy]),
      ("Les exportations de tomates ont doublé.", [.economy]),
      ("Une usine d’automobiles ouvrira et créera mille emplois.", [.economy]),
      ("Le gazoduc reliera Oran à Almería.", [.energy]),
      ("Deux réacteurs nucléaires seront à l’arrêt cet été.", [.energy]),
      ("Le parquet de Liège a ouvert une information.", [.justice]),
      ("Le tribunal l’a condamné à deux ans de prison.", [.justice]),
      ("La police fédérale a saisi de la cocaïne à Anvers.", [.justice]),
    ] as [(String, [Domain])])
  func aFrenchSentenceHasItsDomain(text: String, domains: [Domain]) throws {
    #expect(try names(in: text, "fr") == domains)
  }

  @Test(
    arguments: [
      ("The spy agency warned of a terrorist plot.", [.security]),
      ("Asylum seekers crossed the Channel in small boats.", [.migration]),
      ("Parliament approved a record defence budget.", [.defense]),
      ("The foreign minister paid a working visit to Tunis.", [.diplomacy]),
      ("Exports fell as unemployment rose.", [.economy]),
      ("The new wind farm will power a million homes with renewable electricity.", [.energy]),
      ("Prosecutors asked for his extradition.", [.justice]),
    ] as [(String, [Domain])])
  func anEnglishSentenceHasItsDomain(text: String, domains: [Domain]) throws {
    #expect(try names(in: text, "en") == domains)
  }

  @Test(arguments: [
    ("es", "El servicio de inteligencia evitó un atentado.", Domain.security),
    ("es", "Doscientos migrantes llegaron en patera.", .migration),
    ("es", "El ejército desplegó mil soldados.", .defense),
    ("es", "La embajadora presentó sus cartas credenciales.", .diplomacy),
    ("es", "Los aranceles frenan las exportaciones.", .economy),
    ("es", "El gasoducto seguirá cerrado.", .energy),
    ("es", "La Fiscalía pide diez años de cárcel.", .justice),
    ("nl", "De inlichtingendienst waarschuwt voor een aanslag.", .security),
    ("nl", "De asielzoekers wachten op opvang.", .migration),
    ("nl", "De luchtmacht koopt nieuwe straaljagers.", .defense),
    ("nl", "De minister van Buitenlandse Zaken ontving zijn ambtgenoot.", .diplomacy),
    ("nl", "De werkloosheid daalt en de export groeit.", .economy),
    ("nl", "De kerncentrale van Doel levert opnieuw elektriciteit.", .energy),
    ("nl", "De rechtbank legde een gevangenisstraf op.", .justice),
    ("de", "Der Geheimdienst verhinderte einen Anschlag.", .security),
    ("de", "Die Zahl der Asylanträge ist gesunken.", .migration),
    ("de", "Die Bundeswehr verlegt Kampfpanzer.", .defense),
    ("de", "Die Außenministerin empfing den Botschafter.", .diplomacy),
    ("de", "Die Wirtschaft schrumpft, die Arbeitslosigkeit steigt.", .economy),
    ("de", "Das Kraftwerk liefert wieder Strom.", .energy),
    ("de", "Die Staatsanwaltschaft erhob Anklage.", .justice),
    ("ar", "أعلنت المخابرات إحباط عملية إرهابية", .security),
    ("ar", "وصل مئات المهاجرين إلى الجزيرة", .migration),
    ("ar", "نفّذ الجيش مناورات عسكرية", .defense),
    ("ar", "استقبل وزير الخارجية السفير الجديد", .diplomacy),
    ("ar", "ارتفعت الصادرات وتراجعت البطالة", .economy),
    ("ar", "توقف أنبوب الغاز عن الضخ", .energy),
    ("ar", "أصدرت المحكمة حكما بالسجن", .justice),
  ])
  func aSentenceOfAnotherLanguageHasItsDomainFirst(
    language: String, text: String, domain: Domain
  ) throws {
    #expect(try names(in: text, language).first == domain)
  }

  @Test func aSentenceMayHaveSeveralDomains() throws {
    let text =
      "Madrid et Alger parleront d’énergie, de migrations, de terrorisme et de commerce extérieur."
    #expect(try Set(names(in: text, "fr")) == [.energy, .migration, .security, .economy])
  }

  @Test(arguments: [
    "L’avocate de la défense a plaidé deux heures.", "Il agissait en état de légitime défense.",
    "L’association milite pour la défense des consommateurs.",
  ])
  func defendingIsNotDefence(text: String) throws {
    #expect(try !names(in: text, "fr").contains(.defense))
  }

  @Test(arguments: [
    "La Sécurité sociale rembourse moins.", "Le bilan de la sécurité routière est mauvais.",
    "La sécurité alimentaire du Sahel se dégrade.", "Portez votre ceinture de sécurité.",
    "La machine respecte les normes de sécurité.", "Le but est tombé in extremis.",
    "Pour tout renseignement, appelez la mairie.",
  ])
  func notEverySafetyIsSecurity(text: String) throws {
    #expect(try names(in: text, "fr").isEmpty)
  }

  @Test func theSecurityCouncilIsDiplomacy() throws {
    #expect(try names(in: "Le Conseil de sécurité vote une résolution.", "fr") == [.diplomacy])
    #expect(try names(in: "The Security Council adopted a resolution.", "en") == [.diplomacy])
    #expect(try names(in: "El Consejo de Seguridad se reunió.", "es") == [.diplomacy])
    #expect(try names(in: "De Veiligheidsraad stemde.", "nl") == [.diplomacy])
    #expect(try names(in: "عقد مجلس الأمن جلسة", "ar") == [.diplomacy])
    #expect(
      try names(in: "Le Conseil national de sécurité s’est réuni.", "fr") == [.security])
  }

  @Test(arguments: [
    ("Les policiers ont tiré des gaz lacrymogènes.", Domain.energy),
    ("Moscou brandit l’arme nucléaire.", .energy),
    ("La nouvelle loi organise le financement du terrorisme.", .economy),
    ("La guerre commerciale reprend.", .defense),
    ("La migration des données vers le nuage est achevée.", .migration),
    ("Il marche à peine.", .justice), ("Il marche à peine.", .economy),
    ("Ils traitent les patients.", .diplomacy), ("Ils visaient le titre.", .migration),
    ("Elle consulte son médecin, d’accord.", .diplomacy),
  ])
  func aWordInAnotherSenseDoesNotCount(text: String, domain: Domain) throws {
    #expect(try !names(in: text, "fr").contains(domain))
  }

  @Test(arguments: [
    "Le festival ouvrira ses portes samedi.", "L’équipe a gagné deux à zéro en mai.",
    "Le musée a reçu mille visiteurs cet été.", "Il a neigé toute la nuit sur les Vosges.",
  ])
  func aSentenceOfNoDomainHasNone(text: String) throws {
    #expect(try names(in: text, "fr").isEmpty)
  }

  private func names(in text: String, _ language: String) throws -> [Domain] {
    try #require(Self.scorers[language]).get().matches(statement: text[...]).map(\.name)
  }

  private static let scorers = Dictionary(
    uniqueKeysWithValues: ["fr", "en", "es", "nl", "de", "ar"].map { language in
      (language, Result { try DomainScorer(language: language) })
    })
}
