import SeededRandom
import Testing

@testable import TextImport

/// The sieve spares tries, and never a match.
@Suite("Candidate sieve") struct CandidateSieveTests {
  private static let cache = LanguageCache()

  /// What is found, as rules with their places.
  private static func found(_ text: [UInt8], _ tagger: TemporalTagger) -> [[Int]] {
    tagger.unresolved(in: text, range: 0..<text.count)
      .map { [$0.rule, $0.range.lowerBound, $0.range.upperBound] }
  }

  /// The same tagger with every pattern tried at every token.
  private static func trying(all tagger: TemporalTagger) -> TemporalTagger {
    var language = tagger.language
    let patterns = language.program.entries.count
    let words = (0..<language.program.sieve.width).map { word in
      patterns - word * 64 >= 64 ? UInt64.max : (1 << UInt64(patterns - word * 64)) - 1
    }
    let columns = CandidateSieve.Column.allCases.count
    let perBit = language.program.sieve.wordsPerBit
    let summary = words.indices.reduce(UInt64(0)) { $0 | 1 << UInt64($1 / perBit) }
    let sets = Array(repeatElement(words, count: columns).joined())
    let row = sets + Array(repeating: summary, count: columns) + [1, 0]
    language.program.sieve.pairs = [0, 1]
    let count = language.program.sieve.rows.count / row.count
    language.program.sieve.rows = Array(repeatElement(row, count: count).joined())
    return TemporalTagger(language: language)
  }

  @Test("lets through what matches", arguments: LanguageLibrary.bundled.codes)
  func exact(code: String) throws {
    let tagger = try Self.cache.tagger(code)
    let patient = Self.trying(all: tagger)
    var random = SeededGenerator(seed: 7)
    let texts = tagger.language.rules.flatMap(\.examples).map { Array($0.text.utf8) }
    var count = 0
    for text in texts {
      // Words and numbers out of their places, as no example has them.
      var pieces = text.split(separator: 0x20, omittingEmptySubsequences: false)
      for _ in 0..<4 {
        let joined = Array(pieces.joined(separator: [0x20]))
        let expected = Self.found(joined, patient)
        count += expected.count
        #expect(
          Self.found(joined, tagger) == expected, "\(String(decoding: joined, as: UTF8.self))")
        pieces.swapAt(
          Int(random.next() % UInt64(pieces.count)), Int(random.next() % UInt64(pieces.count)))
        let other = texts[Int(random.next() % UInt64(texts.count))]
        pieces.append(other[...])
      }
    }
    #expect(count > texts.count)
  }
}
