import EDTF
import Glibc
import TextImport
import TimelineModel

/// Opens what the command line names, as one timeline.
struct TimelineOpener {
  /// What was opened, and what could not be.
  struct Opened {
    /// The timeline of all files that could be read; nil when none could.
    var timeline: Timeline?
    /// What became of the dates and quotations of the articles.
    var explanation = Explanation()
    /// What is wrong with the other files; it has been reported.
    var complaints: [Complaint] = []

    /// The exit status so far.
    var outcome: Outcome { complaints.isEmpty ? .done : .failed }
  }

  private let inputs: Inputs
  private let commandNames: [String]
  private var articles: ArticleReader
  private var parts: [Part] = []

  /// What a file holds.
  private struct Part {
    var name: String
    var timeline: Timeline
    var ledger: [LedgerEntry]?
  }

  /// Prepares to open files.
  ///
  /// - Parameter commandNames: The commands that a file's name may be misspelt from.
  init(_ inputs: Inputs, commandNames: [String] = []) {
    self.inputs = inputs
    self.commandNames = commandNames
    articles = ArticleReader(inputs)
  }

  /// Opens the files, or the bundled timeline when there are none; what is wrong with a file is
  /// reported, and the others are still read.
  mutating func open() throws(Complaint) -> Opened {
    if inputs.files.isEmpty { return Opened(timeline: try BundledTimeline.open()) }
    var opened = Opened()
    for path in inputs.files {
      do {
        parts.append(try read(InputFile(path: path)))
      } catch {
        let complaint = suggestingCommand(error, for: path)
        Console.report(complaint)
        opened.complaints.append(complaint)
      }
    }
    if !parts.isEmpty { combine(into: &opened) }
    return opened
  }

  private mutating func read(_ file: InputFile) throws(Complaint) -> Part {
    let bytes = try file.bytes()
    guard TimelineFile.isTimeline(file, bytes) else { return try readArticle(file, bytes) }
    let timeline = try TimelineFile.read(file, bytes)
    if timeline.events.isEmpty { Console.note(.noEvent(file: file.displayName)) }
    return Part(name: file.displayName, timeline: timeline)
  }

  private mutating func readArticle(
    _ file: InputFile, _ bytes: [UInt8]
  ) throws(Complaint) -> Part {
    let document = try articles.read(file, bytes)
    for notice in Notice.notices(of: document, file: file.displayName) { Console.note(notice) }
    return Part(name: file.displayName, timeline: document.timeline, ledger: document.ledger)
  }

  /// Puts the parts together; in the whole, the events of each part follow those of the one before.
  private func combine(into opened: inout Opened) {
    let whole = Timeline.combining(parts.map(\.timeline))
    opened.timeline = whole
    var newIDs = whole.events.lazy.map(\.id)[...]
    for part in parts {
      let ids = Dictionary(
        zip(part.timeline.events.map(\.id), newIDs), uniquingKeysWith: { first, _ in first })
      newIDs = newIDs.dropFirst(part.timeline.events.count)
      if let ledger = part.ledger { opened.explanation.add(ledger, of: part.name, ids: ids) }
    }
  }

  /// The complaint about a file that does not exist names the command that was perhaps meant.
  private func suggestingCommand(_ complaint: Complaint, for path: String) -> Complaint {
    guard case .unreadable(_, ENOENT) = complaint,
      let command = NearestWord.of(path, among: commandNames)
    else { return complaint }
    return .noFileNorCommand(name: path, nearestCommand: command)
  }
}
