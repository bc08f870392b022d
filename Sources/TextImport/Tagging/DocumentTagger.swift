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
    recognition = LanguageRecognition(words: library.recognitionWords())
  }

  /// The codes of the bundled languages, in order.
  public static var languageCodes: [String] { LanguageLibrary.bundled.codes }

  /// Finds and reckons the expressions of one document.
  ///
  /// - Throws: What is wrong in a bundled language file, with its line.
  public func tag(_ request: TaggingRequest) throws -> TaggedDocument {
    let code = request.language ?? recognition.language(of: request.utf8)
    let tagger = try languages.tagger(code)
    let stretches =
      request.language == nil
      ? recognition.stretches(of: request.utf8, notIn: tagger.language.code) : []
    let ranges = Self.ranges(of: request.utf8.count, without: stretches.map(\.utf8Range))
    let found = ranges.flatMap { tagger.unresolved(in: request.utf8, range: $0) }
    let inference = try inference(of: request, code: tagger.language.code)
    let inferred =
      request.published == nil && request.genre == .news ? inference.infer(from: found) : nil
    let declared = inference.declaredReference(in: found)
    let published = request.published ?? inferred?.value
    let reference = declared?.value ?? published
    var expressions = tagger.resolve(
      found, in: request.utf8, published: reference, genre: request.genre, style: request.style)
    if !stretches.isEmpty {
      expressions += try self.expressions(of: request, in: stretches, reference: reference)
      expressions.sort { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    }
    return TaggedDocument(
      language: tagger.language.code == LanguageLibrary.sharedName ? "und" : tagger.language.code,
      otherLanguages: stretches, published: published,
      publishedBasis: request.published != nil ? .user : inferred?.basis,
      publishedEvidence: inferred?.evidence, reference: declared?.value,
      referenceEvidence: declared?.evidence, expressions: expressions,
      scalarRanges: ScalarOffsets.ranges(of: expressions.map(\.utf8Range), in: request.utf8))
  }

  /// The parts of a text between others.
  private static func ranges(of count: Int, without others: [Range<Int>]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for other in others {
      if other.lowerBound > start { ranges.append(start..<other.lowerBound) }
      start = other.upperBound
    }
    return start < count || ranges.isEmpty ? ranges + [start..<count] : ranges
  }

  /// The expressions of the lines in other languages; each language reckons from its own last date.
  private func expressions(
    of request: TaggingRequest, in stretches: [LanguageStretch], reference: EDTFValue?
  ) throws -> [TemporalExpression] {
    try Set(stretches.map(\.language)).flatMap { code in
      let tagger = try languages.tagger(code)
      let found = stretches.filter { $0.language == code }.flatMap {
        tagger.unresolved(in: request.utf8, range: $0.utf8Range)
      }
      return tagger.resolve(
        found, in: request.utf8, published: reference, genre: request.genre, style: request.style)
    }
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
