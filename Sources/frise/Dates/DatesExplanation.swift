import EDTF
import TextImport
import TimelineModel

/// Why a document’s expressions have their values, and what was rejected, as lines for people.
enum DatesExplanation {
  /// One line for the publication and what contradicts it, for each expression, and for each
  /// reading that was not followed.
  static func lines(of document: TaggedDocument) -> [String] {
    publication(of: document) + languages(of: document) + expressions(of: document)
      + document.rejections.map(line)
  }

  private static func publication(of document: TaggedDocument) -> [String] {
    var lines: [String] = []
    if let evidence = document.publication {
      lines.append("published \(evidence.value): \(words(of: evidence))")
    } else if let published = document.published {
      lines.append("published \(published): as given")
    } else {
      lines.append("published: unknown")
    }
    return lines
      + document.otherPublications.map { "not published \($0.value): \(words(of: $0))" }
  }

  private static func words(of evidence: PublicationEvidence) -> String {
    "\(evidence.basis.rawValue), \(evidence.sign), “\(evidence.text)”"
  }

  private static func languages(of document: TaggedDocument) -> [String] {
    document.otherLanguages.map { stretch in
      let range = stretch.utf8Range
      return "bytes \(range.lowerBound)-\(range.upperBound): read in \(stretch.language)"
    }
  }

  private static func expressions(of document: TaggedDocument) -> [String] {
    zip(document.expressions, document.scalarRanges).map { expression, range in
      var line = "\(range.lowerBound)-\(range.upperBound) “\(expression.text)”"
      line += ": \(expression.rule), \(expression.basis.rawValue)"
      if let reference = expression.reference { line += " from \(reference)" }
      if !expression.trace.isEmpty { line += ": " + expression.trace.joined(separator: ", ") }
      if expression.usage == .label { line += ", label" }
      return line
    }
  }

  private static func line(_ rejection: Rejection) -> String {
    let range = rejection.scalarRange
    let winner = rejection.winner.map { " (\($0))" } ?? ""
    return "\(range.lowerBound)-\(range.upperBound) “\(rejection.text)”: not "
      + "\(rejection.rule): \(rejection.reason.rawValue)\(winner)"
  }
}
