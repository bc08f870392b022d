internal import Synchronization

/// The languages of a library, each compiled once, when a text first needs it.
final class LanguageCache: Sendable {
  let library: LanguageLibrary
  private let taggers = Mutex<[String: TemporalTagger]>([:])
  private let files = Mutex<[String: LanguageFile]>([:])
  private let cues = Mutex<[String: PublicationCues]>([:])

  init(_ library: LanguageLibrary = .bundled) { self.library = library }

  /// The tagger of a language; the rules in digits alone where the language has no file.
  func tagger(_ code: String?) throws(LanguageFileError) -> TemporalTagger {
    let name =
      code.flatMap { library.codes.contains($0) ? $0 : nil } ?? LanguageLibrary.sharedName
    if let known = taggers.withLock({ $0[name] }) { return known }
    let file = try self.file(name)
    let shared =
      name == LanguageLibrary.sharedName ? nil : try self.file(LanguageLibrary.sharedName)
    let tagger = TemporalTagger(
      language: try PatternCompiler.compile(shared.map(file.including) ?? file))
    taggers.withLock { $0[name] = tagger }
    return tagger
  }

  /// The file of a language as read, for the words of the other stages.
  func file(_ code: String) throws(LanguageFileError) -> LanguageFile {
    if let known = files.withLock({ $0[code] }) { return known }
    guard let file = try library.file(code) else {
      throw LanguageFileError(
        file: "languages/\(code).txt", line: 1, problem: "there is no such file")
    }
    files.withLock { $0[code] = file }
    return file
  }

  /// The words of a language beside which texts tell their own date.
  func publicationCues(_ code: String) throws(LanguageFileError) -> PublicationCues {
    if let known = cues.withLock({ $0[code] }) { return known }
    let made = PublicationCues(try file(code))
    cues.withLock { $0[code] = made }
    return made
  }
}
