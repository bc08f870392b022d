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
      let lines = (BundledText.at("languages/\(code).txt") ?? "").utf8
        .split(separator: 0x0A, omittingEmptySubsequences: false)
      let heading = "[words common]".utf8
      let section = lines.lazy.drop { !$0.elementsEqual(heading) }.dropFirst()
        .prefix { $0.first != 0x5B }
      let words = section.filter { $0.first != 0x23 }.flatMap { $0.split(separator: 0x2C) }
      return (code, words.map { Substring($0).trimmed }.filter { !$0.isEmpty })
    }
  }
}
