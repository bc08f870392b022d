import EDTF
import TextImport
import TimelineModel

extension JSONWriter {
  /// How many bytes an expression has at most as a rule.
  private static let usualSize = 192

  /// Writes a document's temporal expressions as an object, a line of `frise dates`.
  mutating func taggedDocument(_ document: TaggedDocument, name: JSONValue?, explained: Bool) {
    if document.expressions.count > 1000 { reserve(document.expressions.count * Self.usualSize) }
    object { writer in
      if let published = document.published { writer.field("dct", published.description) }
      if let basis = document.publishedBasis { writer.field("dctBasis", basis.rawValue) }
      if explained { writer.publication(of: document) }
      if let name { writer.field("doc", name) }
      writer.field("lang", document.language)
      if explained { writer.rejections(of: document) }
      writer.field("timexes") { writer in
        writer.array { writer in
          for (index, range) in zip(document.expressions.indices, document.scalarRanges) {
            writer.timex(index, of: document.expressions, at: range, explained: explained)
          }
        }
      }
    }
  }

  /// Writes what tells when a document was published, and what tells otherwise.
  private mutating func publication(of document: TaggedDocument) {
    if let evidence = document.publication {
      field("dctEvidence") { $0.evidence(evidence) }
    }
    field("dctRejected") { writer in
      writer.array { writer in
        for evidence in document.otherPublications { writer.evidence(evidence) }
      }
    }
  }

  private mutating func evidence(_ evidence: PublicationEvidence) {
    object { writer in
      writer.field("basis", evidence.basis.rawValue)
      writer.field("edtf", evidence.value.description)
      writer.field("sign", evidence.sign)
      writer.field("text", evidence.text)
    }
  }

  private mutating func rejections(of document: TaggedDocument) {
    field("rejected") { writer in
      writer.array { writer in
        for rejection in document.rejections {
          writer.object { writer in
            writer.field("end", rejection.scalarRange.upperBound)
            writer.field("reason", rejection.reason.rawValue)
            writer.field("rule", rejection.rule)
            writer.field("start", rejection.scalarRange.lowerBound)
            writer.field("text", rejection.text)
            writer.field(ifPresent: "winner", rejection.winner)
          }
        }
      }
    }
  }

  /// Writes what stands in place of a document that cannot be read.
  mutating func unreadDocument(_ problem: DocumentProblem) {
    object { $0.field("error", problem.description) }
  }

  /// Writes fields in the order of their names, so that the object need not sort them.
  ///
  /// - Parameter index: Which of the expressions; it is not copied out of them.
  private mutating func timex(
    _ index: Int, of expressions: [TemporalExpression], at range: Range<Int>, explained: Bool
  ) {
    orderedObject { writer in
      writer.field("basis", expressions[index].basis.rawValue)
      writer.field(ifPresent: "beginPoint", expressions[index].beginPoint)
      writer.field(ifPresent: "edtf", expressions[index].edtf?.description)
      writer.field("end", range.upperBound)
      writer.field(ifPresent: "endPoint", expressions[index].endPoint)
      writer.field(ifPresent: "freq", expressions[index].freq)
      writer.field(ifPresent: "mod", expressions[index].mod)
      writer.field(ifPresent: "quant", expressions[index].quant)
      writer.field(ifPresent: "reference", expressions[index].reference)
      writer.field("rule", expressions[index].rule)
      writer.field("start", range.lowerBound)
      writer.field("text", expressions[index].text)
      if explained { writer.field("trace", expressions[index].trace) }
      writer.field("type", expressions[index].type.rawValue)
      if explained { writer.field("usage", expressions[index].usage.rawValue) }
      writer.field("value", expressions[index].value)
    }
  }
}
