/// The cues of one language, found by the words of a text.
struct CueLexicon: Sendable {
  let lexicon: Lexicon
  /// The bits of the kinds in the order of the cases; 0 for one too many to be kept apart.
  private let bits: [UInt64]

  /// Gathers the forms of every kind of cue.
  ///
  /// - Parameter forms: The forms of one kind; one that does not begin with a word is left out.
  init(forms: (CueKind) -> [String]) {
    var builder = LexiconBuilder()
    bits = CueKind.allCases.map { cue in
      let bit = builder.bit(of: cue.section) ?? 0
      for form in forms(cue) {
        _ = builder.add(form, category: bit, value: nil)
      }
      return bit
    }
    lexicon = builder.lexicon()
  }

  /// The cues of a language file.
  init(_ file: LanguageFile) {
    self.init { cue in
      ([cue.section] + cue.taggerSections).flatMap { file.words($0).map(\.form) }
    }
  }

  /// The bit that marks the lexemes of a kind of cue.
  func bit(_ cue: CueKind) -> UInt64 { bits[Int(cue.rawValue)] }

  /// The bits of several kinds together.
  func bits(_ cues: [CueKind]) -> UInt64 { cues.reduce(0) { $0 | bit($1) } }
}
