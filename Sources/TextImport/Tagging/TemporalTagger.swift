public import EDTF

/// Finds the temporal expressions of texts in one language and reckons what they mean.
///
/// Types and values follow TIMEX3 (TimeML 1.2.1); beside them stands the EDTF value. A tagger is a
/// value: making one compiles the language's rules, so keep it for as many texts as there are.
public struct TemporalTagger: Sendable {
  private let core: Core

  /// What taggers of one language share: on several cores, counting who uses each part of it would
  /// cost more than the parts.
  private final class Core: Sendable {
    let language: CompiledLanguage
    let scanner: ExpressionScanner

    init(_ language: CompiledLanguage) {
      self.language = language
      scanner = ExpressionScanner(language: language)
    }
  }

  /// What kind of text it is: what its relative expressions are reckoned from.
  public enum Genre: String, Sendable {
    /// From the document's publication.
    case news
    /// From the last date that the text itself gave.
    case narrative
  }

  init(language: CompiledLanguage) { core = Core(language) }

  var language: CompiledLanguage { core.language }

  /// The expressions of a text, in its order.
  ///
  /// - Parameters:
  ///   - utf8: The text; any bytes will do.
  ///   - published: When the document was published, as precisely as known.
  public func expressions(
    in utf8: [UInt8], published: EDTFValue?, genre: Genre = .news, style: TaggingStyle = .chronology
  ) -> [TemporalExpression] {
    resolve(
      unresolved(in: utf8, range: 0..<utf8.count), in: utf8, published: published, genre: genre,
      style: style)
  }

  /// What the rules find, before anything is reckoned.
  func unresolved(in utf8: [UInt8], range: Range<Int>) -> [UnresolvedExpression] {
    core.scanner.expressions(in: utf8, range: range)
  }

  func resolve(
    _ expressions: [UnresolvedExpression], in utf8: [UInt8], published: EDTFValue?, genre: Genre,
    style: TaggingStyle
  ) -> [TemporalExpression] {
    var resolver = ExpressionResolver(
      language: language, utf8: utf8, style: style,
      publication: published.flatMap { ReferenceTime($0) }, isNarrative: genre == .narrative)
    return resolver.resolve(expressions)
  }
}
