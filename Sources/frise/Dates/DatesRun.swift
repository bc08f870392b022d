import EDTF
import TextImport
import TimelineModel

/// One run of `frise dates`: documents in, their temporal expressions out, one after the other.
///
/// What was found in a line is written before the program waits for the next one, and nothing of it
/// is kept.
struct DatesRun: ~Copyable {
  /// What to do with the documents.
  struct Options {
    var input: DatesInput?
    var format: DatesFormat
    var style: TaggingStyle
    var language: String?
    var published: EDTFValue?
    var isExplained: Bool
    /// Whether annotated texts are in colour.
    var isColored = false
    /// Whether each annotated text has its name above it.
    var hasHeadings = false
  }

  private var options: Options
  private let tagger = DocumentTagger()
  private let today = Today.local()
  private var output = ByteOutput()
  private var writer = JSONWriter()
  private var documentCount = 0
  private var outcome = Outcome.done

  init(_ options: Options) {
    self.options = options
  }

  /// Reads a file; what is wrong with it is reported, and the run goes on.
  mutating func read(_ file: InputFile) throws {
    do {
      var lines = LineReader(try ByteStream(file))
      if try isJSONLines(&lines) {
        try readLines(of: file, &lines)
      } else {
        try readText(of: file, lines.rest())
      }
    } catch let complaint as Complaint {
      report(complaint)
    }
  }

  /// Ends the output and tells how the run went.
  mutating func end() throws -> Outcome {
    if options.format == .json { try output.write(documentCount == 0 ? "[]\n" : "]\n") }
    try output.flush()
    return outcome
  }

  private func isJSONLines(_ lines: inout LineReader) throws(Complaint) -> Bool {
    if let input = options.input { return input == .jsonl }
    return try lines.firstVisibleByte() == UInt8(ascii: "{")
  }

  private mutating func readLines(of file: InputFile, _ lines: inout LineReader) throws {
    options.hasHeadings = true
    repeat {
      while let line = lines.nextInMemory() {
        if lines.bytes[line].allSatisfy({ $0 <= 0x20 }) { continue }
        try readLine(line, lines.number, of: file, in: lines.bytes)
      }
      try output.flush()
    } while try lines.readMore()
  }

  private mutating func readLine(
    _ line: Range<Int>, _ number: Int, of file: InputFile, in bytes: [UInt8]
  ) throws {
    do {
      try tag(DocumentRecord(line: line, of: bytes))
    } catch let problem as DocumentProblem {
      report(.notADocument(file: file.displayName, line: number, problem))
      if options.format.isJSON { try write { $0.unreadDocument(problem) } }
    }
  }

  private mutating func readText(of file: InputFile, _ bytes: [UInt8]) throws {
    let text = try DecodedFile(bytes, of: file)
    if let notice = text.notice { Console.note(notice) }
    let name = file.isStandardInput ? nil : JSONValue.string(file.path)
    try tag(DocumentRecord(name: name, utf8: text.utf8))
  }

  private mutating func tag(_ record: DocumentRecord) throws {
    let request = TaggingRequest(
      utf8: record.utf8, language: record.language ?? options.language,
      published: record.published ?? options.published, genre: record.genre ?? .news,
      style: options.style, today: today)
    let document = try tagger.tag(request)
    switch options.format {
    case .table: try writeTable(of: document)
    case .text: try writeText(of: document, record)
    case .json, .jsonl:
      return try write { [isExplained = options.isExplained] writer in
        writer.taggedDocument(document, name: record.name, explained: isExplained)
      }
    }
    if options.isExplained { Console.print(lines: TimexTable.explanation(of: document)) }
  }

  private mutating func writeTable(of document: TaggedDocument) throws {
    var bytes = documentCount == 0 ? TimexTable.heading : []
    documentCount += 1
    TimexTable.append(document, to: &bytes)
    try output.write(bytes)
  }

  private mutating func writeText(of document: TaggedDocument, _ record: DocumentRecord) throws {
    documentCount += 1
    if options.hasHeadings {
      let heading = DocumentHeading(record.name, number: documentCount, document)
      try output.write(documentCount == 1 ? heading.text : "\n" + heading.text)
    }
    try output.write(
      AnnotatedText.bytes(of: document, utf8: record.utf8, isColored: options.isColored))
  }

  /// Writes one object as a line, or as an element of the array.
  private mutating func write(_ body: (inout JSONWriter) -> Void) throws {
    if options.format == .json { try output.write(documentCount == 0 ? "[" : ",") }
    documentCount += 1
    writer.removeAll()
    body(&writer)
    writer.endLine()
    try output.write(writer.bytes)
  }

  private mutating func report(_ complaint: Complaint) {
    Console.report(complaint)
    outcome = max(outcome, .failed)
  }
}
