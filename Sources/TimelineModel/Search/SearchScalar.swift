/// What a Unicode scalar is for searching.
enum SearchScalar {
  /// A letter or digit that folds to one byte.
  case ascii(UInt8)
  /// A letter, folded; and in lower case with its accents if it lost any.
  case letter(String, accented: String?)
  /// An accent on the letter before.
  case mark
  /// One of the apostrophes.
  case apostrophe
  /// Something that is not seen inside a word, such as a soft hyphen.
  case invisible
  /// Anything between words.
  case separator

  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    guard scalar.isASCII else {
      self.init(beyondASCII: scalar)
      return
    }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      self = .ascii(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .ascii(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): self = .apostrophe
    default: self = .separator
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    if let folding = LetterFolding.table[scalar] {
      self = .letter(folding.letters, accented: folding.accented)
      return
    }
    switch scalar {
    case "´", "ʹ", "ʻ", "ʼ", "ʽ", "ʾ", "‘", "’", "‛", "′", "＇":
      self = .apostrophe
      return
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark: self = .mark
    case .format: self = .invisible
    case .decimalNumber:
      self = .ascii(UInt8(ascii: "0") + UInt8(clamping: Int(properties.numericValue ?? 0)) % 10)
    case _ where properties.isAlphabetic || properties.numericType != nil:
      self = .letter(properties.lowercaseMapping, accented: nil)
    default: self = .separator
    }
  }
}
