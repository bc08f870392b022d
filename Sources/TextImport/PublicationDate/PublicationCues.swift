/// The words of a language beside which a text tells when it was published or what it reckons from,
/// folded once for all its texts.
struct PublicationCues: Sendable {
  let published: [String]
  /// How the cues of publication begin.
  let publishedStarts: CueStarts
  let reference: [String]
  /// How the cues of reference begin.
  let referenceStarts: CueStarts
  /// The length of the longest cue of reference in characters.
  let longestReference: Int

  /// The cues of a language file.
  init(_ file: LanguageFile) {
    published = file.words("published-cue").map { DateLine.folded($0.form) }
    publishedStarts = CueStarts(published)
    reference = file.words("reference-cue").map { DateLine.folded($0.form) }
    referenceStarts = CueStarts(reference)
    longestReference = reference.map(\.count).max() ?? 0
  }
}
