import EDTF
import SeededRandom
import Testing

@testable import TextImport

/// Any bytes at all are read to their end, without a trap.
@Suite("Hostile text") struct HostileTextTests {
  private static let tagger = DocumentTagger()

  private func tag(_ utf8: [UInt8]) throws -> TaggedDocument {
    try Self.tagger.tag(
      TaggingRequest(utf8: utf8, language: "fr", published: EDTFValue("2024-04-22")))
  }

  @Test(
    "a long run of one thing ends",
    arguments: [
      "7", "« ", "du 1 au 1 au 1 ", "e\u{301}\u{301}\u{301}", "l’", "12 avril ", "entre ", "1 000 ",
      "chaque ", "\u{202E}", "vingt-", "2024-04-", "(2023", "il y a ", "\n", "  \t", "\u{FEFF}",
    ])
  func longRun(_ unit: String) throws {
    let text = Array(String(repeating: unit, count: 12_000 / unit.utf8.count).utf8)
    let document = try tag(text)
    for (expression, scalars) in zip(document.expressions, document.scalarRanges) {
      #expect(expression.utf8Range.upperBound <= text.count)
      #expect(!scalars.isEmpty)
    }
  }

  @Test("mutations of the examples of the language file never trap, and every span cuts its words")
  func mutations() throws {
    var random = SeededGenerator(seed: 20_240_415)
    let examples = LanguageExampleTests.cases.map { Array($0.example.text.utf8) }
    for _ in 0..<1_000 {
      var bytes = examples[Int(random.next() % UInt64(examples.count))]
      for _ in 0..<(1 + random.next() % 3) where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        default: bytes += bytes[place...]
        }
      }
      for expression in try tag(bytes).expressions {
        #expect(String(decoding: bytes[expression.utf8Range], as: UTF8.self) == expression.text)
      }
    }
  }
}
