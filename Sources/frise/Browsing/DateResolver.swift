import EDTF
import TextImport

/// Reads the words that a person types to go to a date.
struct DateResolver {
  /// How many bytes, such as those of an article or a preposition, may stand beside the date.
  private static let tolerance = 4

  /// Made for the first date that is not in numbers, so that the start need not wait for it.
  private lazy var tagger = DocumentTagger()
  private let languages: [String]
  private let today: CalendarDay?

  /// Resolves dates in the language of the interface, or else in any other that is bundled.
  init(language: InterfaceLanguage, today: CalendarDay?) {
    let others = DocumentTagger.languageCodes.filter { $0 != language.rawValue }
    languages = [language.rawValue] + others
    self.today = today
  }

  /// The date of `2024-04`, `14 avril 2024` or `aujourd'hui`; nil for words that are no date.
  mutating func date(of words: String) -> EDTFValue? {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let value = EDTFValue(words) { return value }
    for language in languages {
      if let date = date(of: words, in: language) { return date }
    }
    return nil
  }

  private mutating func date(of words: String, in language: String) -> EDTFValue? {
    let utf8 = Array(words.utf8)
    let request = TaggingRequest(
      utf8: utf8, language: language, published: today.map { .date(EDTFDate(day: $0)) },
      today: today)
    guard let document = try? tagger.tag(request) else { return nil }
    let whole = document.expressions.first { expression in
      utf8.count - expression.utf8Range.count <= Self.tolerance
    }
    return whole?.edtf
  }
}
