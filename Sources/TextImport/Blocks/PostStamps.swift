import EDTF
import TimelineModel

/// Finds the dates under embedded posts that are written in another language than the document:
/// an article in French embeds “— Name (@handle) April 15, 2024”.
struct PostStamps {
  let utf8: [UInt8]
  let languages: LanguageCache

  /// The full dates of the signatures in which no full date was found so far.
  func stamps(
    in blocks: [TextBlock], beside expressions: [TemporalExpression], of language: String
  ) throws -> [TemporalExpression] {
    var found: [TemporalExpression] = []
    var next = 0
    for block in blocks where block.role == .signature {
      var isDated = false
      while next < expressions.count,
        expressions[next].utf8Range.lowerBound < block.range.upperBound
      {
        let isInside = expressions[next].utf8Range.lowerBound >= block.range.lowerBound
        if isInside, Self.isFullDate(expressions[next]) { isDated = true }
        next += 1
      }
      if !isDated, let stamp = try stamp(in: block.range, notIn: language) { found.append(stamp) }
    }
    return found
  }

  /// Expressions with stamps in their place: what a stamp covers, such as its year, is left out.
  static func merge(
    _ stamps: [TemporalExpression], into expressions: [TemporalExpression]
  ) -> [TemporalExpression] {
    var merged: [TemporalExpression] = []
    var rest = stamps[...]
    for expression in expressions {
      while let stamp = rest.first,
        stamp.utf8Range.upperBound <= expression.utf8Range.lowerBound
      {
        merged.append(stamp)
        rest = rest.dropFirst()
      }
      if rest.first?.utf8Range.overlaps(expression.utf8Range) != true { merged.append(expression) }
    }
    return merged + rest
  }

  private func stamp(in range: Range<Int>, notIn language: String) throws -> TemporalExpression? {
    guard utf8[range].contains(where: ASCIITable.isDigit) else { return nil }
    for code in languages.library.codes where code != language {
      let tagger = try languages.tagger(code)
      let unresolved = tagger.unresolved(in: utf8, range: range)
      let dates = tagger.resolve(
        unresolved, in: utf8, published: nil, genre: .news, style: .chronology)
      if let full = dates.first(where: Self.isFullDate) { return full }
    }
    return nil
  }

  private static func isFullDate(_ expression: TemporalExpression) -> Bool {
    guard expression.basis == .explicit, expression.usage == .occurrence else { return false }
    switch expression.edtf {
    case .date(let date)?: return date.day != nil && date.year != nil
    case .dateTime?: return true
    default: return false
    }
  }
}
