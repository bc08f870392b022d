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
    let tagger = try languages.tagger(language(of: request))
    let stretches =
      request.language == nil
      ? recognition.stretches(of: request.utf8, notIn: tagger.language.code) : []
    let ranges = Self.ranges(of: request.utf8.count, without: stretches.map(\.utf8Range))
    // Most texts have one part, whose expressions need not be moved.
    var found = ranges.first.map { tagger.unresolved(in: request.utf8, range: $0) } ?? []
    for range in ranges.dropFirst() { found += tagger.unresolved(in: request.utf8, range: range) }
    let inference = try inference(of: request, code: tagger.language.code)
    let isGiven = request.published != nil || request.genre != .news
    let finding =
      isGiven && !request.isExplained
      ? PublicationFinding()
      : inference.infer(from: found, metadata: metadata(of: request, tagger))
    let inferred = isGiven ? nil : finding.chosen
    let declared = inference.declaredReference(in: found)
    let published = request.published ?? inferred?.value
    let reference = declared?.value ?? published
    var expressions = tagger.resolve(
      found, in: request.utf8, published: reference, genre: request.genre, style: request.style)
    if !stretches.isEmpty {
      expressions += try self.expressions(of: request, in: stretches, reference: reference)
      expressions.sort { $0.utf8Range.lowerBound < $1.utf8Range.lowerBound }
    }
    let rejections =
      request.isExplained
      ? try self.rejections(in: ranges, stretches, of: request, tagger, expressions) : []
    return TaggedDocument(
      language: tagger.language.code == LanguageLibrary.sharedName ? "und" : tagger.language.code,
      otherLanguages: stretches, published: published,
      publishedBasis: request.published != nil ? .user : inferred?.basis,
      publication: inferred,
      otherPublications: (isGiven ? [finding.chosen].compactMap(\.self) : []) + finding.others,
      reference: declared?.value, referenceEvidence: declared?.utf8Range, expressions: expressions,
      scalarRanges: ScalarOffsets.ranges(of: expressions.map(\.utf8Range), in: request.utf8),
      rejections: rejections)
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

  /// What could have been read in a text and was not followed.
  private func rejections(
    in ranges: [Range<Int>], _ stretches: [LanguageStretch], of request: TaggingRequest,
    _ tagger: TemporalTagger, _ expressions: [TemporalExpression]
  ) throws -> [Rejection] {
    var parts = ranges.map { (range: $0, tagger: tagger) }
    for stretch in stretches {
      parts.append((stretch.utf8Range, try languages.tagger(stretch.language)))
    }
    let rejections = parts.flatMap { part in
      let finder = RejectionFinder(language: part.tagger.language, utf8: request.utf8)
      let found = part.tagger.unresolved(in: request.utf8, range: part.range)
      return finder.unfollowed(in: part.range)
        + finder.unvalued(found, resolved: expressions, style: request.style)
    }
    return rejections.placed(in: request.utf8)
  }

  /// The language given, or else the text's own; what a page declares counts only where its words
  /// do not tell, for templates often declare another.
  private func language(of request: TaggingRequest) -> String? {
    if let given = request.language { return given }
    if let found = recognition.language(of: request.utf8) { return found }
    return request.metadata.language.map { tag in
      tag.prefix { $0.isLetter }.lowercased()
    }
  }

  private func metadata(
    of request: TaggingRequest, _ tagger: TemporalTagger
  ) -> MetadataEvidence {
    MetadataEvidence(request.metadata) { text in
      let expressions = tagger.expressions(in: Array(text.utf8), published: nil)
      guard case .date(let date)? = expressions.first?.edtf, date.year != nil else { return nil }
      return .date(date)
    }
  }

  private func inference(
    of request: TaggingRequest, code: String
  ) throws -> PublicationInference {
    PublicationInference(
      utf8: request.utf8, cues: try languages.publicationCues(code), today: request.today,
      isExhaustive: request.isExplained)
  }
}
