/// The words of a language beside which a text tells when it was published or what it reckons from,
/// folded once for all its texts.
struct PublicationCues: Sendable {
  var published: [String]
  var reference: [String]

  /// The cues of a language file.
  init(_ file: LanguageFile) {
    published = file.words("published-cue").map { DateLine.folded($0.form) }
    reference = file.words("reference-cue").map { DateLine.folded($0.form) }
  }
}
