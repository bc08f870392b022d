/// The words that someone searches for.
///
/// Each must begin a word, in any order. Case, accents, ligatures and apostrophes do not matter, but
/// an accent that is typed must be there: `ete` finds `été`, `été` does not find `ete`.
public struct SearchQuery: Sendable {
  let words: [SearchWord]

  /// Reads the words of a search.
  public init(_ text: String) {
    words = SearchWord.words(of: FoldedText(of: [text]))
  }

  /// Whether there is no word to search for.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether each word begins a word of one of the texts.
  public func matches(_ texts: String...) -> Bool {
    let folded = FoldedText(of: texts)
    return words.allSatisfy { $0.begins(wordOf: folded) }
  }
}

/// One word of a search, folded.
struct SearchWord {
  private(set) var bytes: [UInt8] = []
  /// The accents that were typed, by the offset of their letter's first byte.
  private(set) var accented: [Int: String] = [:]

  /// The words of a folded text, without the apostrophes in them.
  static func words(of folded: FoldedText) -> [SearchWord] {
    var words: [SearchWord] = []
    for (offset, byte) in folded.bytes.enumerated() {
      if byte == FoldedText.wordStart {
        words.append(SearchWord())
      } else if byte != FoldedText.partStart, let last = words.indices.last {
        words[last].accented[words[last].bytes.count] = folded.accented[offset]
        words[last].bytes.append(byte)
      }
    }
    return words
  }

  /// Whether the word, whatever its accents, begins a word within folded bytes.
  func begins(wordIn bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = self.bytes.first else { return true }
    for start in bytes.indices.dropLast()
    where bytes[start + 1] == first && bytes[start] <= FoldedText.partStart {
      if matches(bytes, at: start + 1, isAccepted: { _, _ in true }) { return true }
    }
    return false
  }

  /// Whether the word with its accents begins a word of a text folded with its accents kept.
  func begins(wordOf text: FoldedText) -> Bool {
    text.bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { start in
        bytes[start] <= FoldedText.partStart
          && matches(bytes, at: start + 1) { own, other in
            accented[own].map { $0 == text.accented[other] } ?? true
          }
      }
    }
  }

  /// Whether the word's bytes stand at an offset, apostrophes passed over.
  @inline(__always)
  private func matches(
    _ other: UnsafeBufferPointer<UInt8>, at start: Int, isAccepted: (Int, Int) -> Bool
  ) -> Bool {
    var offset = start
    for (own, byte) in bytes.enumerated() {
      if offset < other.count && other[offset] == FoldedText.partStart { offset += 1 }
      guard offset < other.count, other[offset] == byte, isAccepted(own, offset) else {
        return false
      }
      offset += 1
    }
    return true
  }
}
