internal import Synchronization

/// What the stages around the tagger need of one language.
struct LanguageTools: Sendable {
  var cues: CueLexicon
  var futureEndings: [String]
  var scorer: DomainScorer?
}

/// The tools of the languages that were asked for, each made once.
final class LanguageToolCache: Sendable {
  private let tools = Mutex<[String: LanguageTools]>([:])
  private let files: LanguageCache

  init(files: LanguageCache) { self.files = files }

  /// The tools of a language; without words where the program brings no file along for it.
  ///
  /// - Throws: What is wrong in a bundled file, with its line.
  func tools(_ code: String) throws -> LanguageTools {
    if let known = tools.withLock({ $0[code] }) { return known }
    let made = try make(code)
    tools.withLock { $0[code] = made }
    return made
  }

  private func make(_ code: String) throws -> LanguageTools {
    guard files.library.codes.contains(code) else {
      return LanguageTools(cues: CueLexicon { _ in [] }, futureEndings: [], scorer: nil)
    }
    let file = try files.file(code)
    let endings = (file.settings["future-endings"] ?? "").split(separator: ",").map(\.trimmed)
    return LanguageTools(
      cues: CueLexicon(file), futureEndings: endings, scorer: try DomainScorer(language: code))
  }
}
