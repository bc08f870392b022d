import Testing
import TimelineModel

@testable import TextImport

/// How terms add up to domains, on small vocabularies of the tests' own.
@Suite struct DomainScorerTests {
  @Test func aSureWordInTheStatementIsEnough() throws {
    let scorer = try scorer("3 paix")
    #expect(scorer.matches(statement: "Ils ont fait la paix.").map(\.score) == [6])
  }

  @Test func lesserWordsCountOnlyTogether() throws {
    let scorer = try scorer("2 paix\n1 traité")
    #expect(scorer.matches(statement: "Ils ont fait la paix.").isEmpty)
    #expect(scorer.matches(statement: "Un traité de paix.").map(\.score) == [6])
  }

  @Test func aTermThatIsRepeatedCountsOnce() throws {
    let scorer = try scorer("2 paix")
    #expect(scorer.matches(statement: "La paix, la paix, encore la paix !").isEmpty)
  }

  @Test func theParagraphCountsHalfAndTheTitleAQuarter() throws {
    let scorer = try scorer("3 paix, traité\n2 accord")
    let match = scorer.matches(statement: "Paix !", paragraph: "Un traité.", title: "L’accord")
    #expect(match.map(\.score) == [6 + 3 + 1])
    #expect(match.map(\.because) == [["Paix", "traité", "accord"]])
  }

  @Test func aTermOfTheStatementDoesNotCountAgainInItsParagraph() throws {
    let scorer = try scorer("3 paix")
    let match = scorer.matches(statement: "La paix.", paragraph: "La paix. Enfin.", title: "Paix")
    #expect(match.map(\.score) == [6])
  }

  @Test func twoSureWordsOfTheParagraphAreEnough() throws {
    let scorer = try scorer("3 paix, traité")
    #expect(scorer.matches(statement: "Hier.", paragraph: "Hier. La paix.").isEmpty)
    #expect(
      scorer.matches(statement: "Hier.", paragraph: "Hier. Un traité de paix.").map(\.because)
        == [["traité", "paix"]])
  }

  @Test func aTitleAloneIsNeverEnough() throws {
    let scorer = try scorer("3 paix, traité, accord, cour, sommet, visite")
    let title = "Paix, traité, accord, cour, sommet, visite"
    #expect(scorer.matches(statement: "Hier.", title: title[...]).isEmpty)
    #expect(scorer.matches(statement: title[...]).count == 1)
  }

  @Test func wordsOfWeightZeroTakeTheWordsTheyContain() throws {
    let scorer = try scorer("3 sécurité\n0 sécurité sociale, haute sécurité")
    #expect(scorer.matches(statement: "la sécurité sociale et la haute sécurité").isEmpty)
    #expect(!scorer.matches(statement: "la sécurité sociale et la sécurité").isEmpty)
  }

  @Test func aLongerTermOfWeightWinsOverWordsOfWeightZero() throws {
    let scorer = try scorer("3 conseil de sécurité nationale\n0 conseil de sécurité")
    #expect(!scorer.matches(statement: "le conseil de sécurité nationale").isEmpty)
    #expect(scorer.matches(statement: "le conseil de sécurité").isEmpty)
  }

  @Test func wordsOfWeightZeroTakeTheirWordsFromLongerTermsThatTheyOnlyTouch() throws {
    let scorer = try scorer("3 politique de sécurité\n0 sécurité sociale")
    #expect(scorer.matches(statement: "la politique de sécurité sociale").isEmpty)
    #expect(!scorer.matches(statement: "la politique de sécurité").isEmpty)
  }

  @Test func ofTermsThatOverlapTheLongestAndThenTheHeaviestCounts() throws {
    let scorer = try scorer("3 paix durable\n2 traité de paix\n1 durable, et durable")
    #expect(
      scorer.matches(statement: "un traité de paix durable").map(\.because)
        == [["traité de paix", "durable"]])
    #expect(scorer.matches(statement: "une paix durable").map(\.because) == [["paix durable"]])
    #expect(scorer.matches(statement: "paix durable et durable").map(\.score) == [8])
  }

  @Test func wordsThatATermSkipsStayFree() throws {
    let scorer = try scorer("2 relations … entre, diplomat*")
    #expect(
      scorer.matches(statement: "les relations diplomatiques entre eux").map(\.because)
        == [["relations diplomatiques entre", "diplomatiques"]])
  }

  @Test func capitalsAreAskedForWhereTheTermHasThem() throws {
    let scorer = try scorer("3 FAR")
    #expect(scorer.matches(statement: "Les Far et le far breton.").isEmpty)
    #expect(!scorer.matches(statement: "Les FAR.").isEmpty)
  }

  @Test func theWordsAreGivenAsWritten() throws {
    let scorer = try scorer("3 chef* d'état-major")
    let match = scorer.matches(
      statement: "Le CHEF\u{A0}D’ÉTAT, major ? Les chefs\nd’E\u{301}tat-major !")
    #expect(match.map(\.because) == [["chefs\nd’E\u{301}tat-major"]])
  }

  @Test func domainsOfEqualScoreKeepTheirOrderAndStrongerOnesComeFirst() throws {
    let files = [
      try file(.justice, "3 juge"), try file(.security, "3 juge"),
      try file(.economy, "3 juge, prix"),
    ]
    let scorer = DomainScorer(files: files, language: "fr")
    #expect(
      scorer.matches(statement: "Le juge et le prix").map(\.name)
        == [.economy, .security, .justice])
  }

  @Test func onlyTheLanguageOfATagMatters() throws {
    let files = [try file(.diplomacy, "3 paix")]
    #expect(!DomainScorer(files: files, language: "fr-BE").tally("paix").findings.isEmpty)
    #expect(!DomainScorer(files: files, language: "FR").tally("paix").findings.isEmpty)
    #expect(DomainScorer(files: files, language: "fy").tally("paix").findings.isEmpty)
    #expect(DomainScorer(files: files, language: "").tally("paix").findings.isEmpty)
  }

  @Test(arguments: [
    "", "\u{0}\u{FFFD}\u{202E}", String(repeating: "«", count: 10_000),
    String(repeating: "\u{301}", count: 10_000), String(repeating: "9", count: 10_000),
    String(repeating: "services ", count: 10_000),
  ])
  func noTextTrapsOrMatchesByItself(text: String) throws {
    let scorer = try DomainScorer(language: "fr")
    #expect(scorer.matches(statement: text[...], paragraph: text[...], title: text[...]).isEmpty)
  }

  private func file(_ domain: Domain, _ terms: String) throws -> DomainFile {
    let text =
      "domain \(domain.rawValue)\niptc 20000000\nlanguage fr \(domain.rawValue)\n\(terms)\n"
    return try DomainFileReader.read(Array(text.utf8), path: "domains/test.txt")
  }

  private func scorer(_ terms: String) throws -> DomainScorer {
    DomainScorer(files: [try file(.diplomacy, terms)], language: "fr")
  }
}
