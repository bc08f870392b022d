/// The texts of the language files: those that the program brings along, and any given beside them.
struct LanguageLibrary: Sendable {
  /// The name of the file with the rules that all languages share.
  static let sharedName = "all"
  /// The languages that the program brings along.
  static let bundled = LanguageLibrary(given: [:])

  /// Texts by code, which take the place of bundled ones of the same code.
  private let given: [String: String]
  /// The codes of all languages with a file, in order.
  let codes: [String]

  init(given: [String: String]) {
    self.given = given
    let bundled = BundledText.names(in: "languages").map { String($0.dropLast(4)) }
    codes = Set(bundled + given.keys).filter { $0 != Self.sharedName }.sorted()
  }

  private func text(_ code: String) -> String? {
    given[code] ?? BundledText.at("languages/\(code).txt")
  }

  /// The file of a language as read, or nil where there is none.
  func file(_ code: String) throws(LanguageFileError) -> LanguageFile? {
    guard let text = text(code) else { return nil }
    return try LanguageFileReader.read(text, name: "languages/\(code).txt")
  }

  /// The commonest words of each language, read without the rest of its file.
  func commonWords() -> [(code: String, words: [String])] {
    codes.map { code in
      let lines = (text(code) ?? "").utf8.split(
        separator: 0x0A, omittingEmptySubsequences: false)
      let heading = "[words common]".utf8
      let section = lines.lazy.drop { !$0.elementsEqual(heading) }.dropFirst()
        .prefix { $0.first != 0x5B }
      let words = section.filter { $0.first != 0x23 }.flatMap { $0.split(separator: 0x2C) }
      return (code, words.map { Substring($0).trimmed }.filter { !$0.isEmpty })
    }
  }
}
