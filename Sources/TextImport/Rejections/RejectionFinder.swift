internal import EDTF

/// Finds out, after a text was tagged, which readings of its words were not followed.
///
/// It reads the text once more and asks at each word, so that tagging itself need not keep account.
struct RejectionFinder {
  private let language: CompiledLanguage
  private let matcher: Matcher
  private let utf8: [UInt8]

  init(language: CompiledLanguage, utf8: [UInt8]) {
    self.language = language
    self.utf8 = utf8
    matcher = Matcher(language: language)
  }

  // MARK: Readings

  /// The readings of a part of the text that lost against others or against the rules of numbers.
  func unfollowed(in range: Range<Int>) -> [Rejection] {
    var found: [Rejection] = []
    var tokenizer = Tokenizer(lexicon: language.lexicon)
    utf8.withUnsafeBufferPointer { bytes in
      var start = range.lowerBound
      while start < range.upperBound {
        let stop = TextStretch.end(of: bytes, from: start, limit: range.upperBound)
        compare(tokenizer.tokens(of: bytes, in: start..<stop), into: &found)
        start = stop
      }
    }
    return found
  }

  private func compare(_ tokens: [Token], into found: inout [Rejection]) {
    var matches = matcher.matches(in: tokens)[...]
    for position in tokens.indices {
      while let match = matches.first, match.tokens.upperBound <= position {
        matches.removeFirst()
      }
      let match = matches.first.flatMap { $0.tokens.contains(position) ? $0 : nil }
      for reading in matcher.readings(in: tokens, at: position) {
        let rule = language.rules[Int(reading.rule)]
        guard rule.kind != .none, reading.rule != match?.rule,
          let reason = reason(for: reading, against: match)
        else { continue }
        let bytes =
          tokens[reading.tokens.lowerBound].start..<tokens[reading.tokens.upperBound - 1].end
        found.append(
          rejection(bytes, rule, reason, winner: match.map { language.rules[Int($0.rule)].name }))
      }
    }
  }

  private func reason(
    for reading: Matcher.Reading, against match: Matcher.Match?
  ) -> Rejection.Reason? {
    guard let match else { return reading.isWhole ? nil : .partOfNumber }
    if language.rules[Int(match.rule)].kind == .none { return .notTemporal }
    guard reading.isWhole else {
      return reading.tokens.lowerBound == match.tokens.lowerBound ? .partOfNumber : nil
    }
    if reading.tokens.lowerBound == match.tokens.lowerBound {
      return reading.tokens.count == match.tokens.count ? .laterRule : .shorter
    }
    // What lies wholly inside an expression is a part of it, and was not rejected.
    return reading.tokens.upperBound > match.tokens.upperBound ? .overlap : nil
  }

  // MARK: Values

  /// Expressions that were found but have no value, or were left out for it.
  func unvalued(
    _ found: [UnresolvedExpression], resolved: [TemporalExpression], style: TaggingStyle
  ) -> [Rejection] {
    var values: [Int: TemporalExpression] = [:]
    for expression in resolved { values[expression.utf8Range.lowerBound] = expression }
    return found.compactMap { expression in
      let rule = language.rules[expression.rule]
      let starts =
        [expression.range.lowerBound, expression.extent.lowerBound]
        + expression.others.map(\.range.lowerBound)
      let value = starts.lazy.compactMap { values[$0] }.first
      guard let reason = reason(for: expression, rule, value, style) else { return nil }
      return rejection(expression.range, rule, reason, winner: nil)
    }
  }

  private func reason(
    for expression: UnresolvedExpression, _ rule: Rule, _ value: TemporalExpression?,
    _ style: TaggingStyle
  ) -> Rejection.Reason? {
    guard let value else {
      if style == .chronology, rule.flags.contains(.timemlOnly) { return .timeMLOnly }
      return rule.kind == .range || rule.kind == .list ? .noSuchRange : .noLength
    }
    guard value.edtf == nil, value.type == .date || value.type == .time, rule.kind != .vague else {
      return nil
    }
    return Self.isImpossible(expression.fields) ? .noSuchDay : .noReference
  }

  /// Whether a day and month are stated that no year, or not the stated one, has.
  private static func isImpossible(_ fields: Fields) -> Bool {
    guard let month = fields[.month], let day = fields[.day] else { return false }
    return CalendarDay(year: fields[.year] ?? 2000, month: month, day: day) == nil
  }

  private func rejection(
    _ range: Range<Int>, _ rule: Rule, _ reason: Rejection.Reason, winner: String?
  ) -> Rejection {
    Rejection(
      utf8Range: range, text: String(decoding: utf8[range], as: UTF8.self), rule: rule.name,
      reason: reason, winner: winner)
  }
}

extension [Rejection] {
  /// In the order of the text, with their offsets in Unicode scalars.
  func placed(in utf8: [UInt8]) -> [Rejection] {
    let offsets = Set(flatMap { [$0.utf8Range.lowerBound, $0.utf8Range.upperBound] }).sorted()
    let scalars = ScalarOffsets.ranges(of: offsets.map { $0..<$0 }, in: utf8).map(\.lowerBound)
    let places = Dictionary(zip(offsets, scalars), uniquingKeysWith: { first, _ in first })
    let placed = map { rejection in
      var rejection = rejection
      let start = places[rejection.utf8Range.lowerBound] ?? 0
      let end = places[rejection.utf8Range.upperBound] ?? start
      rejection.scalarRange = start..<Swift.max(start, end)
      return rejection
    }
    return placed.sorted { a, b in
      (a.utf8Range.lowerBound, b.utf8Range.upperBound) < (
        b.utf8Range.lowerBound, a.utf8Range.upperBound
      )
    }
  }
}
