import EDTF
import Foundation
import Testing

/// Strings that the test suite of edtf.js accepts and refuses.
@Suite struct ParserCorpusTests {
  struct Case: Decodable {
    let input: String
    let valid: Bool
    let level: Int?
  }

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data/edtf/edtf_js_parser.jsonl").standardizedFileURL

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: file.path)
  }

  static func cases() throws -> [Case] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Case.self, from: Data($0.utf8))
    }
  }

  @Test(.enabled(if: isPresent, "the shared data are absent"))
  func allCasesAreAcceptedOrRefusedAsTheCorpusSays() throws {
    let cases = try Self.cases()
    #expect(cases.count == 184)
    for entry in cases {
      #expect((EDTFValue(entry.input) != nil) == entry.valid, "\(entry.input)")
    }
  }

  @Test(.enabled(if: isPresent, "the shared data are absent"))
  func whatTheCorpusAcceptsReadsBackFromItsCanonicalText() throws {
    for entry in try Self.cases() where entry.valid {
      let value = try EDTFValue(parsing: entry.input)
      #expect(try EDTFValue(parsing: value.description) == value)
    }
  }
}
