import EDTF
import Foundation
import Testing

/// What the documentation shows is what happens.
@Suite struct DocumentationExampleTests {
  private static let article = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/EDTF/EDTF.docc/EDTF.md").standardizedFileURL

  /// The lines of the examples, each made of its code and what the code gives here.
  private func lines() throws -> [String] {
    let summer = try EDTFValue(parsing: "2024-22")
    let visit = try EDTFInterval(parsing: "2024-04-14/2024-04-16")
    let decade = try EDTFDate(parsing: "199X~")
    let years = try ["Y17E7", "2024", "-0044", "19XX"].map { try EDTFDate(parsing: $0) }
    let isDuring = visit.covers(try EDTFDate(parsing: "2024-04-15"))
    let meets = visit.overlaps(try EDTFValue(parsing: "2024-04-16/.."))
    let isChristmas = try EDTFValue(parsing: "XXXX-12-25").overlaps(visit)
    let error = try #require(throws: EDTFError.self) { try EDTFValue(parsing: "2024-13") }
    return [
      "summer.earliestDay  // \(try #require(summer.earliestDay))",
      "summer.latestDay  // \(try #require(summer.latestDay))",
      "visit.covers(try EDTFDate(parsing: \"2024-04-15\"))  // \(isDuring)",
      "visit.overlaps(try EDTFValue(parsing: \"2024-04-16/..\"))  // \(meets)",
      "try EDTFValue(parsing: \"XXXX-12-25\").overlaps(visit)  // \(isChristmas)",
      "decade.precision  // \(decade.precision)",
      "decade.qualification == .approximate  // \(decade.qualification == .approximate)",
      "EDTFInterval(from: EDTFDate(year: 2023)).description  // "
        + EDTFInterval(from: EDTFDate(year: 2023)).description,
      "years.sorted().map(\\.description)  // \(years.sorted().map(\.description))",
      "try EDTFValue(parsing: \"2024-13\")\n// \(error)",
      "EDTFValue(\"2024-13\")  // \(EDTFValue("2024-13")?.description ?? "nil")",
    ]
  }

  @Test func examplesGiveWhatTheirCommentsSay() throws {
    let text = try String(contentsOf: Self.article, encoding: .utf8)
    let lines = try lines()
    for line in lines {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    let comments = text.split(separator: "\n").count { $0.contains("  // ") || $0.hasPrefix("// ") }
    #expect(comments == lines.count, "an example has a comment that is not tried")
  }
}
