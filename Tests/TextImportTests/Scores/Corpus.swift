import Foundation

/// A file of annotated documents below `../shared/data`.
struct Corpus: Sendable {
  let name: String
  /// How many lines of each text were annotated; nil for all.
  ///
  /// MEANTIME was annotated in the first six lines of its texts only, and the file has them whole: what is
  /// rightly found behind those counts as an error there.
  let lines: Int?

  init(_ name: String, lines: Int? = nil) {
    self.name = name
    self.lines = lines
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/data").standardizedFileURL

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The name as the table of scores has it.
  var label: String { lines.map { "\(name), first \($0) lines" } ?? name }

  func documents() throws -> [AnnotatedDocument] {
    let kind = name.hasPrefix("phrases") ? "cases" : "timex"
    let file = Self.folder.appending(path: "\(kind)/\(name).jsonl")
    let documents = try AnnotatedDocument.read(file)
    guard let lines else { return documents }
    return documents.map { $0.firstLines(lines) }
  }
}
