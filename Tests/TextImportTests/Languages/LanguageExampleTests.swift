import EDTF
import Testing

@testable import TextImport

/// Every example and reject that stands in a language file is run here.
@Suite struct LanguageExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var code: String
    var rule: String
    var example: RuleExample
    var testDescription: String { "\(rule) line \(example.line): \(example.text)" }
  }

  static let taggers: [String: TemporalTagger] = {
    let cache = LanguageCache()
    var taggers: [String: TemporalTagger] = [:]
    for code in LanguageLibrary.bundled.codes { taggers[code] = try? cache.tagger(code) }
    return taggers
  }()

  static let cases: [Case] = taggers.values.flatMap { tagger in
    tagger.language.rules.flatMap { rule in
      rule.examples.map { Case(code: tagger.language.code, rule: rule.name, example: $0) }
    }
  }

  @Test(arguments: LanguageLibrary.bundled.codes)
  func everyLanguageFileCompiles(_ code: String) throws {
    let tagger = try LanguageCache().tagger(code)
    #expect(!tagger.language.rules.isEmpty)
  }

  @Test(arguments: cases)
  func examplesAreFoundAndRejectsAreNot(_ item: Case) throws {
    let tagger = try #require(Self.taggers[item.code])
    let found = tagger.expressions(
      in: Array(item.example.text.utf8), published: EDTFValue(item.example.reference))
    guard let words = item.example.words else {
      #expect(!found.contains { $0.rule == item.rule }, "\(found.map(\.text))")
      return
    }
    let match = found.first { $0.text == words && $0.rule == item.rule }
    let seen = found.map { "\($0.rule) [\($0.text)] = \($0.edtf?.description ?? $0.value)" }
    #expect(match != nil, "found \(seen)")
    if let match { #expect((match.edtf?.description ?? match.value) == item.example.value) }
  }
}
