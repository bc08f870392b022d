import CAllocations
import EDTF
import TextImport

/// How often tagging a document asks for memory, counted in this process.
enum Allocations {
  private static let documentCount = 100

  /// The line of the report for a text; neither reading nor writing of lines is counted.
  static func line(for text: [UInt8]) -> Report.Line {
    let name = "allocations a document"
    guard ca_can_count() != 0 else {
      return Report.Line(name, .missing("this C library does not let them be counted"))
    }
    let tagger = DocumentTagger()
    let request = TaggingRequest(
      utf8: text, language: "fr", published: EDTFValue("2024-04-22"))
    // Once before, which compiles the language.
    guard let document = try? tagger.tag(request) else {
      return Report.Line(name, .missing("the language cannot be read"))
    }
    let before = ca_count()
    for _ in 0..<documentCount { _ = try? tagger.tag(request) }
    let count = Int(ca_count() - before) / documentCount
    return Report.Line(
      name, .count(count),
      note: "of \(text.count) bytes with \(document.expressions.count) expressions, in the tagger")
  }
}
