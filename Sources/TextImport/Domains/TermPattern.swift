/// The words that a term stands for: `officier de liaison`, `terroris*`, `services … sécurité`.
///
/// `*` at the end of a word stands for any ending, none too. `…` stands once for
/// at most `widestGap` words. A term of one word in capitals (`OTAN`) is found only in capitals.
struct TermPattern: Hashable, Sendable {
  /// A part of a pattern.
  enum Part: Hashable, Sendable {
    /// A folded word, UTF-8.
    case word([UInt8])
    /// The beginning of a folded word, UTF-8.
    case stem([UInt8])
    /// Up to `widestGap` words, whatever they are.
    case gap
  }

  let parts: [Part]
  /// Whether the words must be in capitals.
  let isCapitals: Bool

  static let widestGap = 3
  /// Unicode scalars; shorter stems would say nothing.
  static let shortestStem = 3

  /// Reads a term as the domain files write it.
  ///
  /// - Throws: what is wrong with it.
  init(parsing text: Substring) throws(DomainFileError.Problem) {
    var parts: [Part] = []
    var isCapitals = false
    for piece in text.utf8.split(separator: UInt8(ascii: " ")) {
      if piece.elementsEqual("…".utf8) {
        guard !parts.isEmpty, !parts.contains(.gap) else { throw .misplacedGap(String(text)) }
        parts.append(.gap)
        continue
      }
      let hasEnding = piece.last == Self.star
      let letters = hasEnding ? piece.dropLast() : piece
      guard !letters.contains(Self.star) else { throw .misplacedStar(String(text)) }
      let words = Self.foldedWords(Substring(letters))
      guard let last = words.last else { throw .noWord(String(text)) }
      if hasEnding && Substring(letters).unicodeScalars.count < Self.shortestStem {
        throw .shortStem(String(text))
      }
      parts += words.dropLast().map { Part.word($0.bytes) }
      parts.append(hasEnding ? .stem(last.bytes) : .word(last.bytes))
      isCapitals = last.isCapitals
    }
    guard let last = parts.last else { throw .noWord(String(text)) }
    guard last != .gap else { throw .misplacedGap(String(text)) }
    self.parts = parts
    self.isCapitals = isCapitals && parts.count == 1
  }

  private static let star = UInt8(ascii: "*")

  private static func foldedWords(
    _ text: Substring
  ) -> [(bytes: [UInt8], isCapitals: Bool)] {
    var words: [(bytes: [UInt8], isCapitals: Bool)] = []
    FoldedRun.forEach(in: text.unicodeScalars) { run in
      for word in run.words {
        words.append((Array(run.bytes[word.bytes]), word.isCapitals))
      }
    }
    return words
  }
}
