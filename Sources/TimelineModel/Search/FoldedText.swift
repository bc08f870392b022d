/// A text made ready for searching: without case, accents, ligatures and marks.
///
/// The bytes are the folded letters and digits in UTF-8. A space stands in front of each word, an
/// apostrophe in front of the part of a word that follows one: `L’Été` becomes ` l'ete`.
struct FoldedText: Sendable {
  /// What stands in front of a word.
  static let wordStart = UInt8(ascii: " ")
  /// What stands in front of the rest of a word behind an apostrophe.
  static let partStart = UInt8(ascii: "'")

  /// A letter that lost its accents.
  struct Accent: Sendable {
    /// The offset of the folded letter's first byte.
    var offset: Int
    /// The letter with its accents, in lower case.
    var letter: String
  }

  private(set) var bytes: [UInt8] = []
  /// The letters that lost their accents, by offset.
  private(set) var accents: [Accent] = []

  init() {}

  init(of texts: [String]) {
    for text in texts { append(text) }
  }

  /// Folds a text and adds it; a word never runs from one text into the next.
  mutating func append(_ text: String) {
    var boundary: UInt8? = Self.wordStart
    var last: (offset: Int, letter: Unicode.Scalar)?
    for scalar in text.unicodeScalars {
      switch SearchScalar(scalar) {
      case .ascii(let byte):
        start(&boundary)
        last = (bytes.count, scalar)
        bytes.append(byte)
      case .letter(let folded, let accented):
        start(&boundary)
        last = (bytes.count, scalar)
        if let accented { accents.append(Accent(offset: bytes.count, letter: accented)) }
        bytes.append(contentsOf: folded.utf8)
      case .mark:
        if let last { mark(last.letter, at: last.offset, with: scalar) }
      case .apostrophe:
        boundary = boundary ?? Self.partStart
        last = nil
      case .invisible:
        break
      case .separator:
        boundary = Self.wordStart
        last = nil
      }
    }
  }

  /// The letter at an offset with its accents, or `nil` where it has none.
  func accentedLetter(at offset: Int) -> String? {
    var low = 0
    var high = accents.count
    while low < high {
      let middle = (low + high) / 2
      if accents[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < accents.count && accents[low].offset == offset ? accents[low].letter : nil
  }

  @inline(__always)
  private mutating func start(_ boundary: inout UInt8?) {
    guard let byte = boundary else { return }
    bytes.append(byte)
    boundary = nil
  }

  private mutating func mark(
    _ letter: Unicode.Scalar, at offset: Int, with mark: Unicode.Scalar
  ) {
    if accents.last?.offset != offset {
      accents.append(Accent(offset: offset, letter: letter.properties.lowercaseMapping))
    }
    accents[accents.count - 1].letter.unicodeScalars.append(mark)
  }
}
