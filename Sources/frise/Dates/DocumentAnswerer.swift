import EDTF
import TextImport
import TimelineModel

/// Tags documents and puts what was found in the form that was asked for; a value, so that several
/// cores can use it at once.
struct DocumentAnswerer: Sendable {
  private let options: DatesRun.Options
  private let tagger = DocumentTagger()
  private let today = Today.local()

  init(_ options: DatesRun.Options) {
    self.options = options
  }

  /// The answer to all documents of a batch.
  func answer(_ batch: DocumentBatch) -> BatchAnswer {
    var answer = BatchAnswer()
    do {
      switch batch.content {
      case .lines(let bytes, let lines, let firstNumber):
        for (offset, line) in lines.enumerated() where !bytes[line].allSatisfy({ $0 <= 0x20 }) {
          try take(line, of: bytes, number: firstNumber + offset, batch.file, into: &answer)
        }
      case .text(let bytes): try take(text: bytes, batch.file, into: &answer)
      case .complaint(let complaint): throw complaint
      }
    } catch let complaint as Complaint {
      answer.messages.append(.complaint(complaint))
    } catch {
      answer.failure = error
    }
    return answer
  }

  private func take(
    _ line: Range<Int>, of bytes: [UInt8], number: Int, _ file: InputFile,
    into answer: inout BatchAnswer
  ) throws {
    do {
      try tag(DocumentRecord(line: line, of: bytes), hasHeading: true, into: &answer)
    } catch let problem as DocumentProblem {
      let name = file.displayName
      answer.messages.append(.complaint(.notADocument(file: name, line: number, problem)))
      if options.format.isJSON { write(into: &answer) { $0.unreadDocument(problem) } }
    }
  }

  private func take(
    text bytes: [UInt8], _ file: InputFile, into answer: inout BatchAnswer
  ) throws {
    let text = try DecodedFile(bytes, of: file)
    if let notice = text.notice { answer.messages.append(.notice(notice)) }
    let name = file.isStandardInput ? nil : JSONValue.string(file.path)
    let record = DocumentRecord(name: name, utf8: text.utf8, metadata: text.metadata)
    try tag(record, hasHeading: options.hasHeadings, into: &answer)
  }

  private func tag(
    _ record: DocumentRecord, hasHeading: Bool, into answer: inout BatchAnswer
  ) throws {
    let request = TaggingRequest(
      utf8: record.utf8, language: record.language ?? options.language,
      published: record.published ?? options.published, genre: record.genre ?? .news,
      style: options.style, today: today, metadata: record.metadata,
      isExplained: options.isExplained)
    let document = try tagger.tag(request)
    switch options.format {
    case .json, .jsonl:
      return write(into: &answer) { [isExplained = options.isExplained] writer in
        writer.taggedDocument(document, name: record.name, explained: isExplained)
      }
    case .table:
      answer.documentCount += 1
      TimexTable.append(document, to: &answer.bytes)
    case .text:
      answer.documentCount += 1
      if hasHeading { answer.addHeading(DocumentHeading(record.name, document)) }
      answer.bytes += AnnotatedText.bytes(
        of: document, utf8: record.utf8, isColored: options.isColored)
    }
    if options.isExplained {
      answer.messages.append(.lines(DatesExplanation.lines(of: document)))
    }
  }

  /// Writes one object as a line, or as an element of the array.
  private func write(into answer: inout BatchAnswer, _ body: (inout JSONWriter) -> Void) {
    answer.documentCount += 1
    if options.format == .json { answer.bytes.append(UInt8(ascii: ",")) }
    // The bytes are handed on and back, never copied.
    var writer = JSONWriter(appendingTo: answer.bytes)
    answer.bytes = []
    body(&writer)
    writer.endLine()
    answer.bytes = writer.bytes
  }
}
