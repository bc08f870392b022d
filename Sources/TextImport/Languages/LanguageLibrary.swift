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

  /// Gives the bytes of a language's file, in place; nil where there is none.
  private func withBytes<Result>(
    of code: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    if let text = given[code] { return Array(text.utf8).withUnsafeBufferPointer(body) }
    return BundledText.bytes(at: "languages/\(code).txt").map(body)
  }

  /// The file of a language as read, or nil where there is none.
  func file(_ code: String) throws(LanguageFileError) -> LanguageFile? {
    guard let bytes = withBytes(of: code, { Array($0) }) else { return nil }
    return try LanguageFileReader.read(bytes, name: "languages/\(code).txt")
  }

  /// The words that tell each language, read without the rest of its file.
  func recognitionWords() -> [(code: String, words: [String])] {
    codes.map { (code: $0, words: withBytes(of: $0, Self.recognitionWords) ?? []) }
  }

  /// A section's heading without the particles that its words are joined with.
  private static func plainHeading(_ heading: String) -> String {
    let parts = heading.split(separator: " ", maxSplits: 2)
    return parts.count < 3 ? heading : parts[0] + " " + parts[1] + "]"
  }

  /// The words of the sections of common words, months and weekdays; nothing behind the last of
  /// them is looked at.
  private static func recognitionWords(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var wanted: Set = ["[words common]", "[words month]", "[words weekday]"]
    var words: [String] = []
    var isInside = false
    var start = 0
    while start < bytes.count {
      let end = EightBytes.position(of: 0x0A, in: bytes, from: start)
      guard end < bytes.count else { break }
      let line = bytes[start..<end]
      start = end + 1
      if line.first == 0x5B {
        if wanted.isEmpty { break }
        let heading = String(decoding: line, as: UTF8.self).trimmed
        isInside = wanted.remove(Self.plainHeading(heading)) != nil
      } else if isInside, line.first != 0x23 {
        let forms = line.firstIndex(of: 0x3A).map { line[($0 + 1)...] } ?? line
        words += forms.split(separator: 0x2C).map { String(decoding: $0, as: UTF8.self).trimmed }
          .filter { $0.utf8.count > 1 }
      }
    }
    return words
  }
}
