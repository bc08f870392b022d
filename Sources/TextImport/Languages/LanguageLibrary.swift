/// The language files that the program brings along.
enum LanguageLibrary {
  /// The file with the rules that all languages share.
  static let sharedName = "all"

  /// The codes of all languages with a file, in order.
  static let codes: [String] = BundledText.names(in: "languages").map { String($0.dropLast(4)) }
    .filter { $0 != sharedName }

  /// The file of a language as read, or nil where there is none.
  static func file(_ code: String) throws(LanguageFileError) -> LanguageFile? {
    let name = "languages/\(code).txt"
    guard let text = BundledText.at(name) else { return nil }
    return try LanguageFileReader.read(text, name: name)
  }

  /// The commonest words of each language, read without the rest of its file.
  static func commonWords() -> [(code: String, words: [String])] {
    codes.map { code in
      let text = BundledText.at("languages/\(code).txt") ?? ""
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let section = lines.drop { $0 != "[words common]" }.dropFirst().prefix { !$0.hasPrefix("[") }
      let words = section.filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: ",") }
      return (code, words.map(\.trimmed).filter { !$0.isEmpty })
    }
  }
}
