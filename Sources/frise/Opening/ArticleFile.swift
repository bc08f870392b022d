import EDTF
import TextImport
import TimelineModel

/// Reads articles into timelines; the importer is made for the first one.
struct ArticleReader {
  private let inputs: Inputs
  private var importer: TextImporter?

  /// Prepares to read articles of which a person knows so much.
  init(_ inputs: Inputs) {
    self.inputs = inputs
  }

  /// Reads an article.
  mutating func read(_ file: InputFile, _ bytes: [UInt8]) throws(Complaint) -> ImportedDocument {
    let importer = importer ?? TextImporter()
    self.importer = importer
    let options = ImportOptions(
      published: inputs.published, language: inputs.language, today: Today.local())
    do {
      let name = file.isStandardInput ? nil : file.path
      return try importer.read(bytes, name: name, options: options)
    } catch let error as DecodingError {
      throw .notText(file: file.displayName, error)
    } catch {
      throw .brokenResource(name: "languages", reason: "\(error)")
    }
  }
}

extension ImportedDocument {
  /// The events with what they rest on.
  var timeline: Timeline {
    Timeline(title: source.title, sources: [source], quotes: quotes, events: events)
  }
}
