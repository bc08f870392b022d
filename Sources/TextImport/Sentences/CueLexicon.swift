/// The cues of one language, found by the words of a text.
struct CueLexicon: Sendable {
  let lexicon: Lexicon
  private let bits: [UInt64]

  /// Gathers the forms of every cue.
  ///
  /// - Parameter forms: The forms of one cue; a form that does not begin with a word is left out.
  init(forms: (CueKind) -> [String]) {
    var builder = LexiconBuilder()
    bits = CueKind.allCases.map { cue in
      let bit = builder.bit(of: cue.rawValue) ?? 0
      for form in forms(cue) {
        _ = builder.add(form, category: bit, value: nil)
      }
      return bit
    }
    lexicon = builder.lexicon()
  }

  /// The cues of a language file.
  init(_ file: LanguageFile) {
    self.init { cue in file.words(cue.rawValue).map(\.form) }
  }

  /// The bit that marks the lexemes of a cue.
  func bit(_ cue: CueKind) -> UInt64 { bits[cue.ordinal] }

  /// The bits of several cues together.
  func bits(_ cues: [CueKind]) -> UInt64 { cues.reduce(0) { $0 | bit($1) } }
}

extension CueKind {
  /// The place among all cues.
  var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
