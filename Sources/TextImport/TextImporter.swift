import EDTF
import TimelineModel

/// Reads documents into dated events with the quotes that they rest on.
///
/// Nothing is read from or written to anywhere, and no clock is asked. Keep one importer for all
/// documents: each language's words are prepared once.
public struct TextImporter: Sendable {
  private let tagger: DocumentTagger
  private let tools: LanguageToolCache

  /// An importer with the languages that the program brings along.
  public init() { self.init(languageFiles: [:]) }

  /// An importer with language files of the caller's own.
  ///
  /// - Parameter languageFiles: Texts by language code; each takes the place of the bundled one.
  public init(languageFiles: [String: String]) {
    tagger = DocumentTagger(languageFiles: languageFiles)
    tools = LanguageToolCache(files: tagger.languages)
  }

  /// Reads the bytes of a text, a page or a Markdown file.
  ///
  /// - Parameter name: The file's name, whose ending tells what it is; without it the content does.
  /// - Throws: `DecodingError` where they are no text; what is wrong in a bundled language or
  ///   domain file, with its line.
  public func read(
    _ bytes: [UInt8], name: String? = nil, options given: ImportOptions = ImportOptions()
  ) throws -> ImportedDocument {
    let decoded = try ReadableDocument(bytes, name: name)
    let options = given.completed(by: decoded.metadata)
    var tagged = try tag(decoded, options)
    let tools = try tools.tools(tagged.language)
    let blocks = BlockFinder.blocks(of: decoded.utf8, title: options.title, cues: tools.cues)
    try addForeignStamps(to: &tagged, decoded, blocks, options)
    let reading = read(decoded.utf8, tagged, blocks, tools, options)
    let sha256 = SHA256.hexDigest(of: bytes)
    let text = TextCutter(decoded.utf8)
    let id = StableID.source(sha256: sha256)
    var finder = EventFinder(reading: reading, source: id, text: text, scorer: tools.scorer)
    let found = finder.find()
    var source = Source(
      id: id, text: text.string(0..<decoded.utf8.count), title: reading.title,
      publisher: options.publisher, author: decoded.metadata.authors, url: options.url,
      language: tagged.language == "und" ? nil : tagged.language,
      mediaType: decoded.format.rawValue)
    source.published = tagged.published
    source.publishedBasis = tagged.publishedBasis
    source.publishedQuote =
      tagged.publishedEvidence.map { text.selectors($0, context: 32) } ?? []
    source.sha256 = sha256
    source.originalBase64 = decoded.isOriginal ? nil : Base64.encoded(bytes)
    source.blocks = reading.blocks.map { block in
      let scalars = text.scalars(block.range)
      return Block(kind: block.kind, start: scalars.lowerBound, end: scalars.upperBound)
    }
    return ImportedDocument(
      source: source, quotes: found.quotes, events: found.events, ledger: found.ledger,
      notices: notices(decoded, tagged, isEmpty: found.events.isEmpty))
  }

  /// Adds the dates of posts in other languages; the first dates the document where nothing else
  /// does, and what is relative is reckoned from it.
  private func addForeignStamps(
    to tagged: inout TaggedDocument, _ document: ReadableDocument, _ blocks: [TextBlock],
    _ options: ImportOptions
  ) throws {
    let stamps = try PostStamps(utf8: document.utf8, languages: tagger.languages).stamps(
      in: blocks, beside: tagged.expressions, of: tagged.language)
    guard let first = stamps.first else { return }
    let isWeak = tagged.published == nil || tagged.publishedBasis == .text
    if isWeak, let day = first.edtf?.earliestDay {
      var dated = options
      dated.published = .date(EDTFDate(day: day))
      tagged = try tag(document, dated)
      tagged.publishedBasis = .post
      tagged.publication = PublicationEvidence(
        value: .date(EDTFDate(day: day)), basis: .post,
        sign: PublicationEvidence.Sign.postStamp.rawValue, text: first.text,
        utf8Range: first.utf8Range)
    }
    tagged.expressions = PostStamps.merge(stamps, into: tagged.expressions)
  }

  private func tag(
    _ document: ReadableDocument, _ options: ImportOptions
  ) throws -> TaggedDocument {
    var metadata = document.metadata
    metadata.url = options.url
    return try tagger.tag(
      TaggingRequest(
        utf8: document.utf8, language: options.language, published: options.published,
        today: options.today, metadata: metadata))
  }

  private func read(
    _ utf8: [UInt8], _ tagged: TaggedDocument, _ blocks: [TextBlock], _ tools: LanguageTools,
    _ options: ImportOptions
  ) -> DocumentReading {
    let splitter = SentenceSplitter(utf8, cues: tools.cues)
    let sentences = blocks.map { $0.isArticle ? splitter.sentences(in: $0.range) : [] }
    let names = NameIndex(utf8, sentences: sentences.flatMap { $0 }, cues: tools.cues)
    let quotations = QuotationFinder.quotations(
      in: utf8, blocks: blocks, names: names, cues: tools.cues)
    let title = blocks.first { $0.role == .title }.map { utf8.text(in: $0.range) }
    return DocumentReading(
      utf8: utf8, cues: tools.cues, blocks: blocks, sentences: sentences, names: names,
      quotations: quotations, expressions: tagged.expressions, published: tagged.published,
      publishedBasis: tagged.publishedBasis, publishedEvidence: tagged.publishedEvidence,
      futureEndings: tools.futureEndings, title: options.title ?? title)
  }

  private func notices(
    _ decoded: ReadableDocument, _ tagged: TaggedDocument, isEmpty: Bool
  ) -> [ImportNotice] {
    var notices: [ImportNotice] = []
    if decoded.replacedBytes > 0 {
      notices.append(
        .replacedBytes(count: decoded.replacedBytes, encoding: decoded.encodingName))
    } else if decoded.encodingName != "UTF-8" {
      notices.append(.otherEncoding(decoded.encodingName))
    }
    if tagged.language == "und" { notices.append(.unknownLanguage) }
    if tagged.published == nil { notices.append(.unknownPublication) }
    if isEmpty { notices.append(.noEvent) }
    return notices
  }
}
