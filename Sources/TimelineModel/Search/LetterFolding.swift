/// The letters that a letter stands for when accents and ligatures do not matter.
///
/// Read from the letters' Unicode names, which never change: `LATIN SMALL LETTER E WITH ACUTE` is an
/// `e`. Unlike canonical decomposition this also takes the stroke off `ø` and `ł`, and it needs no
/// Foundation.
struct LetterFolding {
  /// One letter without accents, or the letters of a ligature.
  let letters: String
  /// The letter in lower case with its accents; absent where it has none.
  let accented: String?

  /// The foldings of Latin, Greek, Cyrillic and Arabic letters that are not their own folding.
  static let table: [Unicode.Scalar: LetterFolding] = {
    var table: [Unicode.Scalar: LetterFolding] = [:]
    let scalars = scripts.joined().compactMap(Unicode.Scalar.init)
    let named = scalars.map { (lowercased($0).properties.name ?? "", lowercased($0)) }
    let byName = Dictionary(named, uniquingKeysWith: { first, _ in first })
    for (scalar, (name, small)) in zip(scalars, named) {
      table[scalar] = LetterFolding(of: small, named: name, among: byName)
    }
    return table
  }()

  /// Where letters with accents stand in Unicode.
  private static let scripts: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x52F, 0x622...0x626, 0x1E00...0x1FFF, 0xFB00...0xFB06,
  ]

  /// Letters whose names do not say what they stand for, and what they stand for.
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "ſ": "s", "ı": "i", "ς": "σ",
    "й": "и", "ё": "е", "ї": "і", "ў": "у", "ѓ": "г", "ќ": "к",
    "آ": "ا", "أ": "ا", "إ": "ا", "ؤ": "و", "ئ": "ي",
  ]

  /// Those of them that differ in more than accents.
  private static let unaccented: Set<Unicode.Scalar> = ["ß", "ſ", "ı", "ς"]

  /// The folding of a small letter that is not its own folding.
  private init?(
    of small: Unicode.Scalar, named name: String, among byName: [String: Unicode.Scalar]
  ) {
    if let letters = Self.special[small] {
      self.letters = letters
      accented = Self.unaccented.contains(small) ? nil : String(small)
      return
    }
    let words = name.split(separator: " ")
    let with = words.firstIndex(of: "WITH")
    let baseName = words[..<(with ?? words.endIndex)].joined(separator: " ")
    if let letters = latinLetters(in: baseName) {
      self.letters = letters
      accented = with == nil ? nil : String(small)
    } else if with != nil, let base = byName[baseName] {
      letters = String(base)
      accented = String(small)
    } else {
      return nil
    }
  }
}

/// The letters `a` to `z` that a Latin letter or ligature is named after: `LATIN SMALL LIGATURE OE`.
private func latinLetters(in name: String) -> String? {
  let (letter, ligature) = ("LATIN SMALL LETTER ", "LATIN SMALL LIGATURE ")
  if name.hasPrefix(letter) {
    let rest = name.dropFirst(letter.count)
    return rest.count <= 2 ? rest.lowercased() : nil
  }
  if name.hasPrefix(ligature) {
    let rest = name.dropFirst(ligature.count)
    return rest.contains(" ") ? nil : rest.lowercased()
  }
  return nil
}

private func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
}
