import Testing
import TimelineModel

@testable import TextImport

@Suite struct EmbeddedDomainFilesTests {
  @Test func everyDomainHasItsFile() throws {
    let domains = try EmbeddedDomainFiles.read().map(\.domain)
    #expect(domains.count == Domain.allCases.count)
    #expect(Set(domains) == Set(Domain.allCases))
  }

  @Test func theCodesAreTheModels() throws {
    for file in try EmbeddedDomainFiles.read() {
      #expect(file.codes == file.domain.mediaTopics.map(\.code), "\(file.domain)")
    }
  }

  @Test(arguments: ["fr", "en", "es", "nl", "de", "ar"])
  func everyDomainHasALabelAndSureWordsInEachLanguage(language: String) throws {
    for file in try EmbeddedDomainFiles.read() {
      let vocabulary = try #require(file.vocabularies[language])
      #expect(!vocabulary.label.isEmpty)
      #expect(vocabulary.terms.filter { $0.weight == 3 }.count >= 10, "\(file.domain)")
    }
  }

  @Test func noTermStandsTwiceInAVocabulary() throws {
    for file in try EmbeddedDomainFiles.read() {
      for (language, vocabulary) in file.vocabularies {
        let terms = Dictionary(grouping: vocabulary.terms, by: \.pattern).filter { $1.count > 1 }
        let written = terms.keys.map { $0.parts.map(Self.text).joined(separator: " ") }
        #expect(written.isEmpty, "\(file.domain) \(language)")
      }
    }
  }

  private static func text(_ part: TermPattern.Part) -> String {
    switch part {
    case .word(let bytes): String(decoding: bytes, as: UTF8.self)
    case .stem(let bytes): String(decoding: bytes, as: UTF8.self) + "*"
    case .gap: "…"
    }
  }
}
