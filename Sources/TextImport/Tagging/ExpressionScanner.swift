/// Finds the expressions of a text, a stretch of paragraphs at a time, without resolving them.
///
/// A class, so that several cores share it without counting who uses each of its parts.
final class ExpressionScanner: Sendable {
  private let language: CompiledLanguage
  private let matcher: Matcher
  private let cues: CueFinder
  /// By rule: the cue that its own words give, whatever the tense around them.
  private let ownCues: [Cue?]

  init(language: CompiledLanguage) {
    self.language = language
    matcher = Matcher(language: language)
    cues = CueFinder(language: language)
    ownCues = language.rules.map { rule in
      rule.flags.contains(.looksAhead) ? .future : rule.flags.contains(.looksBack) ? .past : nil
    }
  }

  /// The expressions within a range of UTF-8 byte offsets, in order.
  func expressions(in utf8: [UInt8], range: Range<Int>) -> [UnresolvedExpression] {
    var found: [UnresolvedExpression] = []
    var tokenizer = Tokenizer(lexicon: language.lexicon)
    utf8.withUnsafeBufferPointer { bytes in
      var start = max(0, range.lowerBound)
      let end = min(range.upperBound, bytes.count)
      while start < end {
        let stop = TextStretch.end(of: bytes, from: start, limit: end)
        scan(bytes, tokenizer.tokens(of: bytes, in: start..<stop), into: &found)
        start = stop
      }
    }
    return found
  }

  private func scan(
    _ utf8: UnsafeBufferPointer<UInt8>, _ tokens: [Token], into found: inout [UnresolvedExpression]
  ) {
    matcher.forEachMatch(in: tokens) { match in
      let rule = Int(match.rule)
      let kind = language.rules[rule].kind
      if kind == .none { return }
      var expression = UnresolvedExpression(
        rule: rule, range: bytes(of: match.tokens, tokens),
        extent: bytes(of: match.extent, tokens), fields: match.fields,
        others: match.others.map { .init(range: bytes(of: $0.tokens, tokens), fields: $0.fields) },
        cue: ownCues[rule] ?? cues.cue(around: match.tokens, in: tokens, of: utf8))
      for (slot, value) in language.rules[rule].constants {
        expression.fields[slot] = value
        guard kind == .range || kind == .list else { continue }
        for index in expression.others.indices { expression.others[index].fields[slot] = value }
      }
      found.append(expression)
    }
  }

  private func bytes(of range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    guard !range.isEmpty else {
      let end = range.lowerBound > 0 ? tokens[range.lowerBound - 1].end : 0
      return end..<end
    }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }
}
