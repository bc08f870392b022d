/// Latin letters without their accents, as hurried writers and capitals leave them out.
enum Unaccented {
  private static let plain: [Unicode.Scalar: String] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e",
    "ê": "e", "ë": "e", "î": "i", "ï": "i", "í": "i", "ì": "i", "ô": "o", "ö": "o", "ó": "o",
    "ò": "o", "õ": "o", "ù": "u", "û": "u", "ü": "u", "ú": "u", "ñ": "n", "ý": "y", "ÿ": "y",
    "œ": "oe", "æ": "ae", "ß": "ss",
  ]

  static func spelling(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    return word.unicodeScalars.reduce(into: "") { result, scalar in
      if let letters = plain[scalar] {
        result += letters
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
}
