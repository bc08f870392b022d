/// The letters that a letter stands for when accents and ligatures do not matter.
///
/// Read from the letters' Unicode names, which never change: `LATIN SMALL LETTER E WITH ACUTE` is an
/// `e`. Unlike canonical decomposition this also takes the stroke off `ø` and `ł`, and it needs no
/// Foundation.
struct LetterFolding {
  let letters: String
  let isAccented: Bool

  /// The foldings of Latin, Greek, Cyrillic and Arabic letters that are not their own folding.
  static let table: [Unicode.Scalar: LetterFolding] = {
    var table: [Unicode.Scalar: LetterFolding] = [:]
    let scalars = scripts.joined().compactMap(Unicode.Scalar.init)
    let named = scalars.map { (lowercased($0).properties.name ?? "", lowercased($0)) }
    let byName = Dictionary(named, uniquingKeysWith: { first, _ in first })
    for (scalar, (name, small)) in zip(scalars, named) {
      let folding = special[small] ?? LetterFolding(name: name, amongLetters: byName)
      if let folding { table[scalar] = folding }
    }
    return table
  }()

  /// Where letters with accents stand in Unicode.
  private static let scripts: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x52F, 0x622...0x626, 0x1E00...0x1FFF, 0xFB00...0xFB06,
  ]

  /// Letters whose names do not say what they stand for.
  private static let special: [Unicode.Scalar: LetterFolding] = [
    "ß": LetterFolding(letters: "ss", isAccented: false),
    "ſ": LetterFolding(letters: "s", isAccented: false),
    "ı": LetterFolding(letters: "i", isAccented: false),
    "ς": LetterFolding(letters: "σ", isAccented: false),
    "й": LetterFolding(letters: "и", isAccented: true),
    "ё": LetterFolding(letters: "е", isAccented: true),
    "ї": LetterFolding(letters: "і", isAccented: true),
    "ў": LetterFolding(letters: "у", isAccented: true),
    "ѓ": LetterFolding(letters: "г", isAccented: true),
    "ќ": LetterFolding(letters: "к", isAccented: true),
    "آ": LetterFolding(letters: "ا", isAccented: true),
    "أ": LetterFolding(letters: "ا", isAccented: true),
    "إ": LetterFolding(letters: "ا", isAccented: true),
    "ؤ": LetterFolding(letters: "و", isAccented: true),
    "ئ": LetterFolding(letters: "ي", isAccented: true),
  ]

  private init(letters: String, isAccented: Bool) {
    self.letters = letters
    self.isAccented = isAccented
  }

  /// The folding that a small letter's name tells of.
  private init?(name: String, amongLetters byName: [String: Unicode.Scalar]) {
    let words = name.split(separator: " ")
    let with = words.firstIndex(of: "WITH")
    let baseName = words[..<(with ?? words.endIndex)].joined(separator: " ")
    if let letters = latinLetters(in: baseName) {
      self.init(letters: letters, isAccented: with != nil)
    } else if with != nil, let base = byName[baseName] {
      self.init(letters: String(base), isAccented: true)
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
