import EDTF
import TextImport
import TimelineModel

extension JSONWriter {
  /// Writes a document's temporal expressions as an object, a line of `frise dates`.
  mutating func taggedDocument(_ document: TaggedDocument, name: JSONValue?, explained: Bool) {
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
            writer.timex(document.expressions[index], at: range, explained: explained)
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
  private mutating func timex(
    _ expression: TemporalExpression, at range: Range<Int>, explained: Bool
  ) {
    orderedObject { writer in
      writer.field("basis", expression.basis.rawValue)
      writer.field(ifPresent: "beginPoint", expression.beginPoint)
      writer.field(ifPresent: "edtf", expression.edtf?.description)
      writer.field("end", range.upperBound)
      writer.field(ifPresent: "endPoint", expression.endPoint)
      writer.field(ifPresent: "freq", expression.freq)
      writer.field(ifPresent: "mod", expression.mod)
      writer.field(ifPresent: "quant", expression.quant)
      writer.field(ifPresent: "reference", expression.reference)
      writer.field("rule", expression.rule)
      writer.field("start", range.lowerBound)
      writer.field("text", expression.text)
      if explained { writer.field("trace", expression.trace) }
      writer.field("type", expression.type.rawValue)
      if explained { writer.field("usage", expression.usage.rawValue) }
      writer.field("value", expression.value)
    }
  }
}
