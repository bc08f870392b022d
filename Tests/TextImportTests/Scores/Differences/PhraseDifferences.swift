/// The phrases whose days the tagger does not give as they are expected, each under its reason.
///
/// The phrases are commands and questions to an assistant, in part with odd grammar; where what they expect
/// contradicts the design, or would harm the reading of the press, they stay as they are.
enum PhraseDifferences {
  /// Per file of phrases, the text of a list.
  static let lists: [String: String] = [
    "phrases_fr": french, "phrases_en": english, "phrases_es": spanish, "phrases_nl": dutch,
    "phrases_de": german, "phrases_ar": arabic,
  ]

  /// The reasons by the names of the phrases.
  ///
  /// - Parameter list: Lines that begin with `#` are reasons; the names under them are separated by blanks.
  static func reasons(_ list: String) -> [String: String] {
    var reasons: [String: String] = [:]
    var reason = ""
    for line in list.split(separator: "\n") {
      if line.hasPrefix("#") {
        reason = String(line.dropFirst(2))
      } else {
        for name in line.split(separator: " ") { reasons[String(name)] = reason }
      }
    }
    return reasons
  }
}
