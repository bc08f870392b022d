/// The languages that the program brings along, each read and compiled when it is first asked for.
enum LanguageLibrary {
  private static let sharedName = "all"

  /// The codes of all languages with a file, in order.
  static var codes: [String] {
    BundledText.names(in: "languages").map { String($0.dropLast(4)) }.filter { $0 != sharedName }
  }

  /// The file of a language as read, or nil where there is none.
  static func file(_ code: String) throws(LanguageFileError) -> LanguageFile? {
    let name = "languages/\(code).txt"
    guard let text = BundledText.at(name) else { return nil }
    return try LanguageFileReader.read(text, name: name)
  }

  /// The language ready for tagging, with the rules that all languages share; nil where there is none.
  static func compiled(_ code: String) throws(LanguageFileError) -> CompiledLanguage? {
    guard let own = try file(code) else { return nil }
    guard let shared = try file(sharedName) else { return try PatternCompiler.compile(own) }
    return try PatternCompiler.compile(own.including(shared))
  }
}
