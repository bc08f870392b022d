/// One language file as read: its sections in the order of the text, before anything is compiled.
///
/// The syntax is one line a fact, so that an error can name its line:
///
///     # comment
///     [language]
///     code: fr
///     [words month]
///     1: janvier, janv.
///     [phrase clock]
///     match: <hour> h [<minute>]
///     [rule day-month]
///     match: [le] {<day> <month>}
///     value: calendar
///     + Il viendra [le 12 avril] = 2024-04-12
///     - le 12 maisons
struct LanguageFile: Sendable {
  /// A form of a word category, with the value it stands for where the category has values.
  struct WordEntry: Sendable, Equatable {
    var value: String?
    var form: String
    var line: Int
  }

  /// A named pattern that other patterns include as `$name`.
  struct Phrase: Sendable {
    var name: String
    var pattern: String
    var line: Int
  }

  /// A rule as written: one or more patterns, what their value is, and its examples.
  struct Rule: Sendable {
    var name: String
    var line: Int
    var patterns: [(text: String, line: Int)] = []
    var value: String = ""
    var valueLine: Int = 0
    var examples: [RuleExample] = []
  }

  /// The name for messages, such as `languages/fr.txt`.
  var name: String
  var code = ""
  var languageName = ""
  var settings: [String: String] = [:]
  var categories: [String: [WordEntry]] = [:]
  var phrases: [Phrase] = []
  var rules: [Rule] = []

  /// The forms of a category in file order; empty where the file has no such section.
  func words(_ category: String) -> [WordEntry] { categories[category] ?? [] }

  /// Joins the rules and words that all languages share in front of this language's own.
  func including(_ shared: LanguageFile) -> LanguageFile {
    var joined = self
    joined.categories.merge(shared.categories) { own, common in own + common }
    joined.phrases = shared.phrases + phrases
    joined.rules = shared.rules + rules
    return joined
  }
}

/// What is wrong in a language file, as facts; `LanguageFileError.description` words it.
struct LanguageFileError: Error, Equatable, CustomStringConvertible {
  var file: String
  /// Counted from 1.
  var line: Int
  var problem: String

  var description: String { "\(file):\(line): \(problem)" }
}
