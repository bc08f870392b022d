import EDTF
import Glibc
import NcursesTerminal
import TextImport
import TimelineModel

extension Complaint: CustomStringConvertible {
  /// What is wrong and what to do, on one line, as it stands behind the program's name.
  var description: String {
    switch self {
    case .unreadable(let file, let number): "\(file): \(systemWords(number))"
    case .noFileNorCommand(let name, let nearest):
      "\(name): \(systemWords(ENOENT)); did you mean the command “\(nearest)”?"
    case .tooLarge(let file, let limit):
      "\(file): larger than \(limit >> 20) MiB, the most that is read"
    case .notText(let file, let error): "\(file): \(words(for: error))"
    case .notATimeline(let file, let error): "\(file): \(error)"
    case .notADocument(let file, let line, let problem): "\(file): line \(line): \(problem)"
    case .unknownWord(let choice): choice.description
    case .notADate(let text, let error, let nearest): dateWords(text, error, nearest)
    case .notASingleDate(let text): singleDateWords(text)
    case .reversedPeriod(let from, let to):
      "--from \(from) is later than --to \(to); did you mean --from \(to) --to \(from)?"
    case .unknownSource(let name, let nearest):
      "no source has the id “\(name)” or this in its title or publisher"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .unknownEvent(let id, let nearest):
      "no event has the id “\(id)”"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "; “frise list” shows the ids")
    case .ambiguousEvent(let id, let ids):
      "\(ids.count) events have an id that begins with “\(id)”: \(listed(ids))"
    case .noScreen(let error, let command): "\(words(for: error)); use “\(command)” instead"
    case .brokenResource(let name, let reason): "the built-in file \(name) is unusable: \(reason)"
    case .unwritableOutput(let number): "cannot write the output: \(systemWords(number))"
    }
  }
}

extension WordChoice: CustomStringConvertible {
  /// The nearest word if one is near, and all there are.
  var description: String {
    let nearest = NearestWord.of(found, among: words).map { "; did you mean “\($0)”?" } ?? ";"
    return "there is no \(subject) “\(found)”\(nearest) expected \(listed(words))"
  }
}

extension DocumentProblem: CustomStringConvertible {
  /// What is wrong with the document, as it stands behind the line's number.
  var description: String {
    switch self {
    case .notJSON(let error): "not JSON at byte \(error.offset + 1): \(error)"
    case .notAnObject: "expected an object such as {\"text\":\"…\",\"dct\":\"2024-04-22\"}"
    case .noText: "the field “text” is missing"
    case .notAText(let field): "the field “\(field)” must be a text"
    case .notADate(let text, let error, let nearest):
      "the field “dct”: " + dateWords(text, error, nearest)
    case .notASingleDate(let text): "the field “dct”: " + singleDateWords(text)
    case .unknownWord(let choice): choice.description
    }
  }
}

extension Notice: CustomStringConvertible {
  /// One line, as it stands behind the program's name.
  var description: String {
    switch self {
    case .noEvent(let file): "\(file): no event found"
    case .allHidden(let count): "the filter hides all \(count) events"
    case .replacedBytes(let file, let count, let encoding):
      "\(file): \(count) bytes are not \(encoding) and were replaced by U+FFFD"
    case .unknownLanguage(let file):
      "\(file): the language is not recognised; only dates in numbers are read; use --language"
    case .unknownPublication(let file):
      "\(file): nothing tells when it was published; use --published for dates such as “hier”"
    case .otherEncoding(let file, let encoding): "\(file): read as \(encoding)"
    }
  }
}

private func systemWords(_ number: Int32) -> String {
  String(cString: strerror(number))
}

private func dateWords(_ text: String, _ error: EDTFError, _ nearest: String?) -> String {
  let hint =
    nearest.map { "did you mean \($0)?" } ?? "a date is written 2024, 2024-04 or 2024-04-15"
  return "“\(text)” is not a date: \(error); \(hint)"
}

private func singleDateWords(_ text: String) -> String {
  "“\(text)” is not one date; expected a date, or a date and time, such as 2024-04-15"
}

/// Words as a choice: `a, b or c`.
private func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

private func words(for error: DecodingError) -> String {
  switch error {
  case .binary(let offset): "not a text: byte \(offset + 1) is zero"
  case .utf16WithoutMark: "UTF-16 without a byte order mark; save the file as UTF-8"
  case .tooLarge(let bytes, let limit): "\(bytes >> 20) MiB; at most \(limit >> 20) MiB are read"
  }
}

private func words(for error: NcursesTerminalError) -> String {
  switch error {
  case .terminalUnnamed: "TERM is not set, so the screen cannot be used"
  case .terminalUnknown(let name): "the terminal “\(name)” (TERM) is unknown"
  case .terminalTooSimple(let name): "the terminal “\(name)” (TERM) cannot place its cursor"
  case .noTerminalDatabase: "this system has no terminal database"
  case .noScreen: "standard output is not a terminal"
  case .noKeyboard: "there is no terminal to read keys from"
  case .noUTF8Locale: "this system has no UTF-8 locale, not even C.UTF-8"
  case .alreadyOpen, .notStarted: "the terminal cannot be used"
  }
}
