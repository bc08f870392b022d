import EDTF
import TextImport

/// One run of `frise dates`: documents in, their temporal expressions out, in the same order.
///
/// This thread reads and writes; the documents are answered on as many cores as allowed. What was
/// found in a line is written before the program waits for the next one, nothing of it is kept, and
/// so much is read ahead as keeps the cores busy, however many documents there are.
struct DatesRun: ~Copyable {
  /// What to do with the documents.
  struct Options: Sendable {
    var input: DatesInput?
    var format: DatesFormat
    var style: TaggingStyle
    var language: String?
    var published: EDTFValue?
    var isExplained: Bool
    /// Whether annotated texts are in colour.
    var isColored = false
    /// Whether each annotated text of a file of its own has its name above it; lines always have.
    var hasHeadings = false
    /// How many cores may answer documents at once.
    var jobs: Int
  }

  private let options: Options
  private let answerer: DocumentAnswerer
  /// Nil where this thread answers by itself.
  private let pool: AnswerPool?
  private var output = ByteOutput()
  private var documentCount = 0
  private var outcome = Outcome.done

  init(_ options: Options) {
    self.options = options
    answerer = DocumentAnswerer(options)
    pool = options.jobs > 1 ? AnswerPool(answerer, jobs: options.jobs) : nil
  }

  /// Reads a file; what is wrong with it is reported, and the run goes on.
  mutating func read(_ file: InputFile) throws {
    do {
      var lines = LineReader(try ByteStream(file))
      if try isJSONLines(&lines, isTyped: file.isStandardInput) {
        try readLines(of: file, &lines)
      } else {
        try answer(DocumentBatch(file: file, content: .text(lines.rest())))
      }
    } catch let complaint as Complaint {
      try answer(DocumentBatch(file: file, content: .complaint(complaint)))
    }
  }

  /// Ends the output and tells how the run went.
  mutating func end() throws -> Outcome {
    try finish()
    if options.format == .json { try output.write(documentCount == 0 ? "[]\n" : "]\n") }
    try output.flush()
    return outcome
  }

  private mutating func isJSONLines(
    _ lines: inout LineReader, isTyped: Bool
  ) throws -> Bool {
    if let input = options.input { return input == .jsonl }
    // Whoever types the input must see the answers to the files before.
    if isTyped { try finish() } else { try awaitInput(lines.descriptor) }
    return try lines.firstVisibleByte() == UInt8(ascii: "{")
  }

  private mutating func readLines(of file: InputFile, _ lines: inout LineReader) throws {
    repeat {
      while let batch = DocumentBatch(&lines, of: file) { try answer(batch) }
      try awaitInput(lines.descriptor)
    } while try lines.readMore()
  }

  // MARK: Answers

  private mutating func answer(_ batch: DocumentBatch) throws {
    guard let pool else { return try write(answerer.answer(batch)) }
    while !pool.hasRoom(for: batch) { try awaitAnswer() }
    pool.submit(batch)
    try writeAnswers()
  }

  /// Writes what is answered until input can be read without waiting.
  private mutating func awaitInput(_ input: Int32) throws {
    while true {
      try output.flush()
      let waiting = Waiting(input: input, output: output.descriptor, answers: pool?.descriptor)
      if waiting.isOutputClosed { throw OutputError.closed }
      if waiting.hasAnswers {
        pool?.noticeAnswers()
        try writeAnswers()
      }
      if waiting.hasInput { return }
    }
  }

  private mutating func awaitAnswer() throws {
    let waiting = Waiting(output: output.descriptor, answers: pool?.descriptor)
    if waiting.isOutputClosed { throw OutputError.closed }
    pool?.noticeAnswers()
    try writeAnswers()
  }

  private mutating func finish() throws {
    guard let pool else { return }
    try writeAnswers()
    while !pool.isIdle { try awaitAnswer() }
  }

  private mutating func writeAnswers() throws {
    while let answer = pool?.nextAnswer() { try write(answer) }
  }

  private mutating func write(_ answer: BatchAnswer) throws {
    for message in answer.messages { tell(message) }
    if answer.documentCount > 0 {
      try answer.write(to: &output, in: options.format, after: documentCount)
      documentCount += answer.documentCount
    }
    if let failure = answer.failure { throw failure }
  }

  private mutating func tell(_ message: BatchAnswer.Message) {
    switch message {
    case .complaint(let complaint):
      Console.report(complaint)
      outcome = max(outcome, .failed)
    case .notice(let notice): Console.note(notice)
    case .lines(let lines): Console.print(lines: lines)
    }
  }
}
