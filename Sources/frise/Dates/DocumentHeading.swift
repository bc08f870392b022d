import TextImport
import TimelineModel

/// The line above an annotated text that is one of several: name, language, publication.
struct DocumentHeading {
  /// The line with its end.
  let text: String

  /// - Parameter number: What stands for a name where there is none, counted from 1.
  init(_ name: JSONValue?, number: Int, _ document: TaggedDocument) {
    var facts = [document.language]
    if let published = document.published {
      let basis = document.publishedBasis.map { " by \($0.rawValue)" } ?? ""
      facts.append("published \(published)\(basis)")
    }
    let title: String
    switch name {
    case .string(let name)?: title = name
    case let name?: title = name.description
    case nil: title = "document \(number)"
    }
    text = "==> \(VisibleText.of(title)) (\(facts.joined(separator: ", "))) <==\n"
  }
}
