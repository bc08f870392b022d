import EDTF
import HostileTexts
import Testing
import TimelineModel

@testable import TextImport

/// Any bytes at all are read to their end, without a trap. A debug build tries some; `TaggerEndurance`
/// tries a million mutations and a megabyte of each long run.
@Suite("Hostile text") struct HostileTextTests {
  private static let tagger = DocumentTagger()

  @Test("a long run of one thing ends, with spans in their order", arguments: LongRun.all)
  func longRun(_ run: LongRun) throws {
    let text = run.text(bytes: 3_000)
    for way in [1, 6] {
      let request = TextBatch.request(text, language: run.language, way: way)
      let document = try Self.tagger.tag(request)
      #expect(AnswerCheck(text).problem(in: document) == nil)
    }
  }

  @Test(
    "mutations of a language file's examples never trap, and every span cuts its words",
    arguments: DocumentTagger.languageCodes)
  func mutations(_ language: String) throws {
    let sentences = LanguageExamples.sentences(of: language)
    for start in stride(from: 0, to: 1_600, by: 200) {
      // Numbers from the other end than those of the endurance run.
      let batch = TextBatch(mutations: -start - 200..<(-start), of: sentences)
      let request = TextBatch.request(batch.utf8, language: language, way: start / 200)
      let document = try Self.tagger.tag(request)
      #expect(document.expressions.count > 50, "the damage leaves nothing to check")
      #expect(batch.problem(in: document) == nil)
    }
  }

  @Test("the sentences to be damaged are those that the language files are tried with")
  func sentences() {
    for language in DocumentTagger.languageCodes {
      let sentences = LanguageExamples.sentences(of: language)
        .map { String(decoding: $0, as: UTF8.self) }
      let tried = LanguageExampleTests.cases.filter { $0.code == language }.map(\.example.text)
      #expect(sentences.sorted() == tried.sorted())
    }
  }

  @Test("a wrong answer is told with the mutation it is in")
  func wrongAnswer() throws {
    let sentences = [Array("Il viendra le 12 avril 2024 à Rabat.".utf8)]
    let batch = TextBatch(mutations: 0..<40, of: sentences)
    var document = try Self.tagger.tag(
      TextBatch.request(batch.utf8, language: "fr", way: 0))
    let last = try #require(document.expressions.indices.last)
    #expect(batch.problem(in: document) == nil)
    document.expressions[last].value = ""
    #expect(batch.problem(in: document)?.contains("no value") == true)
    document.expressions[last].text = "x"
    #expect(batch.problem(in: document)?.contains("other words") == true)
    document.expressions[last].utf8Range = 0..<batch.utf8.count + 1
    #expect(batch.problem(in: document)?.hasPrefix("mutation 0: outside the text") == true)
    document.expressions.swapAt(0, last)
    #expect(batch.problem(in: document) != nil)
    document.expressions.removeLast()
    #expect(batch.problem(in: document) != nil)
  }

  @Test("damage differs from number to number, and is the same for the same one")
  func damage() {
    let sentences = LanguageExamples.sentences(of: "fr")
    let texts = (0..<500).map { Mutation($0, of: sentences).utf8 }
    #expect(Set(texts).count > 480)
    #expect(texts == (0..<500).map { Mutation($0, of: sentences).utf8 })
    #expect(texts.count { !sentences.contains($0) } > 480)
    #expect(texts.contains { String(validating: $0, as: UTF8.self) == nil })
  }

  // MARK: Import

  private static let importer = TextImporter()

  @Test(
    "damaged sentences are imported with quotes that stand in the text",
    arguments: DocumentTagger.languageCodes)
  func imported(_ language: String) throws {
    for start in [0, 150] {
      let batch = TextBatch(
        mutations: start..<start + 150, of: LanguageExamples.sentences(of: language))
      // A zero byte makes a file binary, which is refused.
      let bytes = batch.utf8.map { $0 == 0 ? 0x20 : $0 }
      let options = ImportOptions(published: EDTFValue("2024-04-22"), language: language)
      let document = try Self.importer.read(bytes, options: options)
      #expect(!document.events.isEmpty)
      #expect(ImportCheck(document).problem() == nil)
    }
  }

  @Test("a wrong import is told")
  func wrongImport() throws {
    let text = Array("Il est venu le 12 avril 2024 à Rabat. Il est parti le 14 avril 2024.".utf8)
    let document = try Self.importer.read(text, options: ImportOptions(language: "fr"))
    #expect(ImportCheck(document).problem() == nil)
    var wrong = document
    wrong.source.text.removeFirst()
    #expect(ImportCheck(wrong).problem()?.contains("outside the text") == true)
    wrong.source.blocks = []
    #expect(ImportCheck(wrong).problem()?.contains("a quote") == true)
    wrong = document
    wrong.quotes.removeAll()
    #expect(ImportCheck(wrong).problem()?.contains("without its quotes") == true)
    wrong = document
    wrong.events += document.events
    #expect(ImportCheck(wrong).problem() == "two events with one id")
  }
}
