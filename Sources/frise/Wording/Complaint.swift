import EDTF
import NcursesTerminal
import TextImport
import TimelineModel

/// What can go wrong in a command, as facts; the words for it are in `ErrorWording.swift`.
enum Complaint: Error {
  /// The system does not give the file; the number is an `errno`.
  case unreadable(file: String, errorNumber: Int32)
  /// As above, where the file's name may be a misspelt command.
  case noFileNorCommand(name: String, nearestCommand: String)
  /// The file has more bytes than the program reads.
  case tooLarge(file: String, limit: Int)
  /// The file is not text.
  case notText(file: String, DecodingError)
  /// The file is not a timeline.
  case notATimeline(file: String, TimelineFileError)
  /// A line of JSON Lines is not a document.
  case notADocument(file: String, line: Int, DocumentProblem)
  /// A word is not among those that an option takes.
  case unknownWord(WordChoice)
  /// The text is not an EDTF value.
  case notADate(text: String, EDTFError, nearest: String?)
  /// The value is an EDTF value, but neither a date nor a date and time.
  case notASingleDate(text: String)
  /// A period ends before it begins.
  case reversedPeriod(from: String, to: String)
  /// No source has the id or these words in its title or publisher.
  case unknownSource(name: String, nearest: String?)
  /// No event has the id.
  case unknownEvent(id: String, nearest: String?)
  /// More than one event has an id that begins so.
  case ambiguousEvent(id: String, ids: [String])
  /// The screen cannot be opened.
  case noScreen(NcursesTerminalError, command: String)
  /// A file that is part of the program cannot be used.
  case brokenResource(name: String, reason: String)
  /// Standard output cannot be written; the number is an `errno`.
  case unwritableOutput(errorNumber: Int32)

  /// The exit status that the complaint leads to.
  var outcome: Outcome {
    switch self {
    case .unknownWord, .notADate, .notASingleDate, .reversedPeriod, .unknownSource: .wrongUsage
    default: .failed
    }
  }
}

/// A word that a person typed, and those that could have stood there.
struct WordChoice: Hashable, Sendable {
  /// What the words name, such as `domain`.
  var subject: String
  /// What was typed.
  var found: String
  /// The words to choose from.
  var words: [String]
}

/// What is wrong with a document of JSON Lines.
enum DocumentProblem: Error, Hashable, Sendable {
  /// The line is not JSON.
  case notJSON(JSONError)
  /// The line is JSON, but no object.
  case notAnObject
  /// There is no text.
  case noText
  /// A field is no text.
  case notAText(field: String)
  /// The creation time is not an EDTF value.
  case notADate(text: String, EDTFError, nearest: String?)
  /// The creation time is not a single date.
  case notASingleDate(text: String)
  /// A word is not among those that a field takes.
  case unknownWord(WordChoice)
}

/// Something worth knowing that is no failure.
enum Notice: Sendable {
  /// Nothing in a file has a date or recurs.
  case noEvent(file: String)
  /// The filter leaves no event of so many.
  case allHidden(count: Int)
  /// Bytes of a file were no characters and were replaced.
  case replacedBytes(file: String, count: Int, encoding: String)
  /// An article's language was not recognised.
  case unknownLanguage(file: String)
  /// Nothing tells when an article was published.
  case unknownPublication(file: String)
  /// A file is in another encoding than UTF-8.
  case otherEncoding(file: String, encoding: String)
}
