import TextImport
import TimelineModel

/// The line above an annotated text that is one of several: name, language, publication.
struct DocumentHeading: Sendable {
  private let title: String?
  private let facts: [String]

  /// The heading of a document with its name, if it has one.
  init(_ name: JSONValue?, _ document: TaggedDocument) {
    var facts = [document.language]
    if let published = document.published {
      let basis = document.publishedBasis.map { " by \($0.rawValue)" } ?? ""
      facts.append("published \(published)\(basis)")
    }
    self.facts = facts
    switch name {
    case .string(let name)?: title = name
    case let name?: title = name.description
    case nil: title = nil
    }
  }

  /// The line with its end, and a line between it and a document before.
  ///
  /// - Parameter number: Which document it is, counted from 1: its name where it has none.
  func text(number: Int) -> String {
    let name = VisibleText.of(title ?? "document \(number)")
    return (number == 1 ? "" : "\n") + "==> \(name) (\(facts.joined(separator: ", "))) <==\n"
  }
}
