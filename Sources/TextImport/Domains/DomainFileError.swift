/// What is wrong with a domain file, and where.
struct DomainFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's path below `Resources/`.
  let path: String
  /// The line, from 1 on; the last one where something is missing.
  let line: Int
  let problem: Problem

  /// What is wrong.
  enum Problem: Error, Hashable, Sendable {
    case notUTF8
    case unknownLine(String)
    case unknownDomain(String)
    case repeated(String)
    case missing(String)
    case badCode(String)
    case badLanguage(String)
    case termBeforeLanguage
    case badWeight(String)
    case noWord(String)
    case misplacedStar(String)
    case misplacedGap(String)
    case shortStem(String)
  }

  /// One line: path, line number, and what was expected.
  var description: String { "\(path):\(line): \(problem.explanation)" }
}

extension DomainFileError.Problem {
  /// What is wrong and what was expected instead.
  var explanation: String {
    switch self {
    case .notUTF8:
      "the file is not UTF-8"
    case .unknownLine(let text):
      "expected “domain”, “iptc”, “language” or a weight and terms, not “\(text)”"
    case .unknownDomain(let name):
      "no domain is named “\(name)”"
    case .repeated(let what):
      "“\(what)” stands here a second time"
    case .missing(let what):
      "the file does not say “\(what)”"
    case .badCode(let text):
      "expected an IPTC Media Topic code of eight digits, not “\(text)”"
    case .badLanguage(let text):
      "expected a language code of two or three small letters and a label, not “\(text)”"
    case .termBeforeLanguage:
      "terms must follow a “language” line"
    case .badWeight(let text):
      "expected a weight from 0 to 3, not “\(text)”"
    case .noWord(let text):
      "the term “\(text)” has no word"
    case .misplacedStar(let text):
      "“*” may stand only at the end of a word: “\(text)”"
    case .misplacedGap(let text):
      "“…” may stand once and between two words: “\(text)”"
    case .shortStem(let text):
      "a stem needs at least \(TermPattern.shortestStem) letters: “\(text)”"
    }
  }
}
