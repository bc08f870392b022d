/// One word of a search, folded.
struct SearchWord: Sendable {
  /// The letters and digits without apostrophes.
  private(set) var bytes: [UInt8] = []
  /// The letters that were typed with accents, each with the place of its first byte.
  private(set) var accents: [FoldedText.Accent] = []

  /// The words of a folded text.
  static func words(of folded: FoldedText) -> [SearchWord] {
    var words: [SearchWord] = []
    var accents = folded.accents[...]
    for (offset, byte) in folded.bytes.enumerated() {
      if byte == FoldedText.wordStart {
        words.append(SearchWord())
      } else if byte != FoldedText.partStart, let last = words.indices.last {
        if var accent = accents.first, accent.offset == offset {
          accents.removeFirst()
          accent.offset = words[last].bytes.count
          words[last].accents.append(accent)
        }
        words[last].bytes.append(byte)
      }
    }
    return words
  }

  /// Whether the word begins a word of a text.
  func begins(wordOf text: FoldedText) -> Bool {
    begins(wordOf: text, in: 0..<text.bytes.count)
  }

  /// Whether the word begins a word of a part of a text, given in bytes.
  func begins(wordOf text: FoldedText, in range: Range<Int>) -> Bool {
    guard let first = bytes.first else { return true }
    return text.bytes.withUnsafeBufferPointer { other in
      let range = range.clamped(to: 0..<other.count)
      return range.dropLast().contains { boundary in
        other[boundary + 1] == first && other[boundary] <= FoldedText.partStart
          && matches(other, from: boundary + 1, to: range.upperBound)
          && (accents.isEmpty || hasAccents(of: text, from: boundary + 1))
      }
    }
  }

  /// Whether the word's bytes stand at an offset, apostrophes passed over.
  private func matches(_ other: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Bool {
    var offset = start
    for byte in bytes {
      if offset < end && other[offset] == FoldedText.partStart { offset += 1 }
      guard offset < end, other[offset] == byte else { return false }
      offset += 1
    }
    return true
  }

  /// Whether the letters at an offset, which are the word's, bear the accents that were typed.
  private func hasAccents(of text: FoldedText, from start: Int) -> Bool {
    var offset = start
    var own = 0
    return accents.allSatisfy { accent in
      while own < accent.offset || text.bytes[offset] == FoldedText.partStart {
        if text.bytes[offset] != FoldedText.partStart { own += 1 }
        offset += 1
      }
      return text.accentedLetter(at: offset) == accent.letter
    }
  }
}
