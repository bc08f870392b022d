internal import EDTF
internal import TimelineModel

/// Tags documents of any bundled language. Keep one for all documents: each language is compiled once.
public struct DocumentTagger: Sendable {
  let languages: LanguageCache
  let recognition: LanguageRecognition

  /// A tagger with the languages that the program brings along.
  public init() { self.init(library: .bundled) }

  /// A tagger with languages of the caller's own, beside the bundled ones or in their place.
  ///
  /// - Parameter languageFiles: The texts of language files by the code of their language, in the
  ///   syntax of the bundled ones. Errors in them are thrown when a text first needs them.
  public init(languageFiles: [String: String]) {
    self.init(library: LanguageLibrary(given: languageFiles))
  }

  private init(library: LanguageLibrary) {
    languages = LanguageCache(library)
    recognition = LanguageRecognition(commonWords: library.commonWords())
  }

  /// The codes of the bundled languages, in order.
  public static var languageCodes: [String] { LanguageLibrary.bundled.codes }

  /// Finds and reckons the expressions of one document.
  ///
  /// - Throws: What is wrong in a bundled language file, with its line.
  public func tag(_ request: TaggingRequest) throws -> TaggedDocument {
    let code = request.language ?? recognition.language(of: request.utf8)
    let tagger = try languages.tagger(code)
    let found = tagger.unresolved(in: request.utf8, range: 0..<request.utf8.count)
    let inference = try inference(of: request, code: tagger.language.code)
    let inferred =
      request.published == nil && request.genre == .news ? inference.infer(from: found) : nil
    let declared = inference.declaredReference(in: found)
    let published = request.published ?? inferred?.value
    let expressions = tagger.resolve(
      found, in: request.utf8, published: declared?.value ?? published, genre: request.genre,
      style: request.style)
    return TaggedDocument(
      language: tagger.language.code == LanguageLibrary.sharedName ? "und" : tagger.language.code,
      published: published,
      publishedBasis: request.published != nil ? .user : inferred?.basis,
      publishedEvidence: inferred?.evidence, reference: declared?.value,
      referenceEvidence: declared?.evidence, expressions: expressions,
      scalarRanges: ScalarOffsets.ranges(of: expressions.map(\.utf8Range), in: request.utf8))
  }

  private func inference(
    of request: TaggingRequest, code: String
  ) throws -> PublicationDateInference {
    let file = try languages.file(code)
    return PublicationDateInference(
      utf8: request.utf8, publishedCues: file.words("published-cue").map(\.form),
      referenceCues: file.words("reference-cue").map(\.form), today: request.today)
  }
}
