import EDTF
import TextImport
import Testing

@Suite struct PhraseScoreTests {
  private static let tagger = DocumentTagger()

  /// Whether a phrase published on 22 April 2024 counts as right with these marks.
  private func isRight(_ text: String, _ marks: [AnnotatedDocument.Mark]) throws -> Bool {
    let phrase = AnnotatedDocument(
      text: text, language: "fr", published: EDTFValue("2024-04-22"), genre: .news, marks: marks)
    var score = PhraseScore()
    score.add(phrase, found: try phrase.tagged(.chronology, by: Self.tagger))
    #expect(score.cases == 1)
    return score.right == 1
  }

  private func mark(_ range: Range<Int>, _ bounds: (String?, String?)...) -> AnnotatedDocument.Mark
  {
    .init(range: range, bounds: bounds.map { .init(first: $0, last: $1) })
  }

  @Test func `one of the alternatives must be met exactly`() throws {
    let text = "Elle viendra le 12 mai 2024."
    let day = ("2024-05-12", "2024-05-12")
    #expect(try isRight(text, [mark(16..<27, day)]))
    #expect(try isRight(text, [mark(16..<27, ("2023-05-12", "2023-05-12"), day)]))
    #expect(try !isRight(text, [mark(16..<27, ("2024-05-01", "2024-05-31"))]))
  }

  @Test func `an open end is an open end`() throws {
    let text = "Elle travaille depuis mai 2021."
    #expect(try isRight(text, [mark(22..<30, ("2021-05-01", nil))]))
    #expect(try !isRight(text, [mark(22..<30, ("2021-05-01", "2021-05-31"))]))
  }

  @Test func `every marked expression must be found where it stands`() throws {
    let text = "Elle viendra le 12 mai 2024."
    let day = ("2024-05-12", "2024-05-12")
    #expect(try !isRight(text, [mark(0..<4, day)]))
    #expect(try !isRight(text, [mark(16..<27, day), mark(0..<4, day)]))
  }

  @Test func `a phrase without dates is right when none is found`() throws {
    #expect(try isRight("Elle viendra.", []))
    #expect(try !isRight("Elle viendra le 12 mai 2024.", []))
  }

  @Test func `the share is rounded as it is printed`() {
    #expect(PhraseScore(right: 2, cases: 3).percent == 66.7)
    #expect(PhraseScore().percent == 0)
  }

  @Test func `the first lines keep the marks and lose the rest`() {
    let document = AnnotatedDocument(
      text: "un\n\ntrois\nquatre", genre: .news, marks: [mark(0..<2)])
    #expect(document.firstLines(3).text == "un\n\ntrois")
    #expect(document.firstLines(4).text == document.text)
    #expect(document.firstLines(9).text == document.text)
    #expect(document.firstLines(3).marks.count == 1)
  }
}
