/// What a scalar is to the tokenizer.
enum ScalarClass {
  /// A letter, as one folded scalar.
  case letter(UInt32, isUpper: Bool)
  /// A letter that folds to several scalars.
  case letters(String, isUpper: Bool)
  /// Part of a word without a sound of its own: dropped from the key.
  case silent
  /// A combining mark: the word must be composed before it is looked up.
  case combining
  case digit(UInt32)
  case blank
  case newline
  /// Any other, in its plain form.
  case mark(UInt32)
}

/// Folding of scalars to the form that language files are written in: lower case, one apostrophe,
/// one hyphen, one kind of quotation mark, Arabic letters without their variants and vowel signs.
enum ScalarFolding {
  static func classify(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x00..<0x80: return ascii(value)
    case 0x80..<0x100: return latin1(value)
    case 0x0600..<0x0700: return arabic(value)
    case 0x2000..<0x2070: return punctuation(value)
    default: return general(value)
    }
  }

  private static func ascii(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x61...0x7A: .letter(value, isUpper: false)
    case 0x41...0x5A: .letter(value | 0x20, isUpper: true)
    case 0x30...0x39: .digit(value - 0x30)
    case 0x0A, 0x0B, 0x0C, 0x0D: .newline
    case 0x20, 0x09: .blank
    case 0x60: .mark(0x27)
    default: .mark(value)
    }
  }

  private static func latin1(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0xD7, 0xF7: .mark(value)
    case 0xC0...0xDE: .letter(value + 0x20, isUpper: true)
    case 0xDF...0xFF, 0xB5: .letter(value, isUpper: false)
    // The ordinal signs of Spanish, Portuguese and Italian.
    case 0xAA: .letter(0x61, isUpper: false)
    case 0xBA: .letter(0x6F, isUpper: false)
    case 0xA0: .blank
    case 0x85: .newline
    case 0xAD: .silent
    case 0xAB, 0xBB: .mark(0x22)
    case 0xB4: .mark(0x27)
    default: .mark(value)
    }
  }

  private static func arabic(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x0622, 0x0623, 0x0625, 0x0671: .letter(0x0627, isUpper: false)
    case 0x0649: .letter(0x064A, isUpper: false)
    case 0x0629: .letter(0x0647, isUpper: false)
    case 0x0640, 0x064B...0x065F, 0x0670: .silent
    case 0x0620...0x064A, 0x066E...0x06D3, 0x06FA...0x06FC: .letter(value, isUpper: false)
    case 0x0660...0x0669: .digit(value - 0x0660)
    case 0x06F0...0x06F9: .digit(value - 0x06F0)
    case 0x060C, 0x066B: .mark(0x2C)
    case 0x061B: .mark(0x3B)
    case 0x061F: .mark(0x3F)
    default: general(value)
    }
  }

  private static func punctuation(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x2000...0x200A, 0x202F, 0x205F: .blank
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .silent
    case 0x2028, 0x2029: .newline
    case 0x2018, 0x2019, 0x201B, 0x2032, 0x2035: .mark(0x27)
    case 0x201C...0x201F, 0x2033, 0x2039, 0x203A: .mark(0x22)
    case 0x2010...0x2015: .mark(0x2D)
    default: .mark(value)
    }
  }

  private static func general(_ value: UInt32) -> ScalarClass {
    switch value {
    // Modifier letters, primes and full-width forms that texts use as apostrophes.
    case 0x02B9, 0x02BB, 0x02BC, 0x02BE, 0x02C8, 0xFF07: return .mark(0x27)
    case 0x0300...0x036F: return .combining
    case 0x2212, 0xFE58, 0xFE63, 0xFF0D: return .mark(0x2D)
    case 0x3000: return .blank
    case 0xFEFF: return .silent
    case 0xFF10...0xFF19: return .digit(value - 0xFF10)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .mark(0xFFFD) }
    let properties = scalar.properties
    if properties.isAlphabetic {
      let lower = properties.lowercaseMapping
      let isUpper = properties.isUppercase
      if let only = lower.unicodeScalars.first, lower.unicodeScalars.count == 1 {
        return .letter(only.value, isUpper: isUpper)
      }
      return .letters(lower, isUpper: isUpper)
    }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .combining
    case .decimalNumber:
      if let digit = properties.numericValue { return .digit(UInt32(max(0, min(9, digit)))) }
      return .mark(value)
    case .spaceSeparator: return .blank
    case .format: return .silent
    default: return .mark(value)
    }
  }
}
