/// What a run says to a batch of documents, in the order of the documents.
struct BatchAnswer: Sendable {
  /// What goes to standard output. In an array every element has its comma before it.
  var bytes: [UInt8] = []
  /// How many documents the bytes speak of.
  var documentCount = 0
  /// The lines above documents and where in the bytes they belong: their number is not known before
  /// all earlier documents are answered.
  var headings: [(offset: Int, document: Int, heading: DocumentHeading)] = []
  /// What goes to standard error.
  var messages: [Message] = []
  /// Why no further document can be answered.
  var failure: (any Error)?

  /// Something to say on standard error.
  enum Message: Sendable {
    /// What is wrong; the run has failed.
    case complaint(Complaint)
    /// What is worth knowing.
    case notice(Notice)
    /// How values were reckoned.
    case lines([String])
  }

  /// Puts a heading above what is added next.
  mutating func addHeading(_ heading: DocumentHeading) {
    headings.append((bytes.count, documentCount, heading))
  }

  /// Writes the bytes with what belongs between documents.
  ///
  /// - Parameter count: How many documents were written before.
  func write(
    to output: inout ByteOutput, in format: DatesFormat, after count: Int
  ) throws(OutputError) {
    var start = 0
    if format == .table, count == 0 { try output.write(TimexTable.heading) }
    if format == .json, count == 0 {
      try output.write("[")
      start = 1
    }
    for (offset, document, heading) in headings {
      try output.write(Array(bytes[start..<offset]))
      try output.write(heading.text(number: count + document))
      start = offset
    }
    try output.write(start == 0 ? bytes : Array(bytes[start...]))
  }
}
