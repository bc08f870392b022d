import Testing

@testable import TextImport

@Suite struct TermPatternTests {
  @Test func wordsStemsAndGapsAreRead() throws {
    let pattern = try TermPattern(parsing: "services … sécurit*")
    #expect(pattern.parts == [.word(bytes("services")), .gap, .stem(bytes("securit"))])
  }

  @Test func apostrophesAndHyphensPartWords() throws {
    let pattern = try TermPattern(parsing: "chef* d’état-major")
    #expect(
      pattern.parts
        == [.stem(bytes("chef")), .word(bytes("d")), .word(bytes("etat")), .word(bytes("major"))])
  }

  @Test(arguments: [("OTAN", true), ("G7", true), ("Otan", false), ("forces FAR", false)])
  func onlyOneWordInCapitalsAsksForCapitals(term: String, isCapitals: Bool) throws {
    #expect(try TermPattern(parsing: term[...]).isCapitals == isCapitals)
  }

  @Test(arguments: [
    ("", DomainFileError.Problem.noWord("")),
    (" ", .noWord(" ")),
    ("…", .misplacedGap("…")),
    ("accord …", .misplacedGap("accord …")),
    ("accord … … paix", .misplacedGap("accord … … paix")),
    ("*", .noWord("*")),
    ("acc*rd", .misplacedStar("acc*rd")),
    ("or*", .shortStem("or*")),
  ])
  func aMalformedTermIsRefused(term: String, problem: DomainFileError.Problem) {
    #expect(throws: problem) { try TermPattern(parsing: term[...]) }
  }

  private func bytes(_ word: String) -> [UInt8] { Array(word.utf8) }
}
