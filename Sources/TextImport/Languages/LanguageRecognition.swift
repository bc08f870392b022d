/// Tells a text's language by its commonest words.
struct LanguageRecognition: Sendable {
  private let languagesOfWord: [String: [Int]]
  private let codes: [String]
  /// How many bytes from the start are looked at.
  private static let reach = 8192
  /// How much more than the runner-up a language must score, in percent.
  private static let margin = 120

  init(commonWords: [(code: String, words: [String])]) {
    codes = commonWords.map(\.code)
    var table: [String: [Int]] = [:]
    for (index, entry) in commonWords.enumerated() {
      for word in entry.words { table[FoldedKey.folding(word).string, default: []].append(index) }
    }
    languagesOfWord = table
  }

  /// The language's code, or nil where no language stands out.
  func language(of utf8: [UInt8]) -> String? { language(of: utf8, in: 0..<utf8.count) }

  /// The language of a part of the text, given as UTF-8 byte offsets.
  func language(of utf8: [UInt8], in range: Range<Int>) -> String? {
    let part = range.clamped(to: 0..<utf8.count).prefix(Self.reach)
    guard let first = part.first, let last = part.last else { return nil }
    let text = String(decoding: utf8[first...last], as: UTF8.self)
    var scores = Array(repeating: 0, count: codes.count)
    // A word that several languages share says less of each.
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      guard let languages = languagesOfWord[FoldedKey.folding(String(word)).string] else {
        continue
      }
      for language in languages { scores[language] += 12 / min(languages.count, 12) }
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    let others = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    return scores[best] * 100 >= others * Self.margin ? codes[best] : nil
  }
}
