/// A text made ready for searching: without case, accents, ligatures and marks.
///
/// The bytes are the folded letters and digits in UTF-8. A space stands in front of each word, an
/// apostrophe in front of the part of a word that follows one: `L’Été` becomes ` l'ete`.
struct FoldedText {
  /// What stands in front of a word.
  static let wordStart = UInt8(ascii: " ")
  /// What stands in front of the rest of a word behind an apostrophe.
  static let partStart = UInt8(ascii: "'")

  private(set) var bytes: [UInt8] = []
  /// The letters that bear accents, in lower case, by the offset of their first byte.
  private(set) var accented: [Int: String] = [:]
  /// Whether `accented` is filled, which costs time.
  private let keepsAccents: Bool

  init(keepingAccents: Bool = false) {
    keepsAccents = keepingAccents
  }

  /// Folds several texts and keeps their accents.
  init(of texts: [String]) {
    self.init(keepingAccents: true)
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
      case .letter(let folded, let isAccented):
        start(&boundary)
        last = (bytes.count, scalar)
        if keepsAccents && isAccented {
          accented[bytes.count] = scalar.properties.lowercaseMapping
        }
        bytes.append(contentsOf: folded.utf8)
      case .mark:
        guard keepsAccents, let last else { continue }
        let plain = last.letter.properties.lowercaseMapping
        accented[last.offset, default: plain].unicodeScalars.append(scalar)
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

  @inline(__always)
  private mutating func start(_ boundary: inout UInt8?) {
    guard let byte = boundary else { return }
    bytes.append(byte)
    boundary = nil
  }
}
