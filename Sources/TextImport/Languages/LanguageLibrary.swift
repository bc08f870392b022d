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

  /// The words that tell each language, read without the rest of its file.
  func recognitionWords() -> [(code: String, words: [String])] {
    codes.map { (code: $0, words: Self.recognitionWords(in: text($0) ?? "")) }
  }

  /// A section's heading without the particles that its words are joined with.
  private static func plainHeading(_ heading: String) -> String {
    let parts = heading.split(separator: " ", maxSplits: 2)
    return parts.count < 3 ? heading : parts[0] + " " + parts[1] + "]"
  }

  /// The words of the sections of common words, months and weekdays; nothing behind the last of
  /// them is looked at.
  private static func recognitionWords(in text: String) -> [String] {
    var wanted: Set = ["[words common]", "[words month]", "[words weekday]"]
    var words: [String] = []
    var isInside = false
    var rest = text.utf8[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let line = Substring(rest[..<end])
      rest = rest[rest.index(after: end)...]
      if line.utf8.first == 0x5B {
        if wanted.isEmpty { break }
        isInside = wanted.remove(Self.plainHeading(line.trimmed)) != nil
      } else if isInside, line.utf8.first != 0x23 {
        let forms =
          line.utf8.firstIndex(of: 0x3A).map { line[line.utf8.index(after: $0)...] } ?? line
        words += forms.utf8.split(separator: 0x2C).map { Substring($0).trimmed }
          .filter { $0.utf8.count > 1 }
      }
    }
    return words
  }
}
