import TimelineModel

/// Finds which domains a statement of a text speaks of, by the words of one language.
///
/// Each term counts once, where it counts most: in the statement twice its weight, in the
/// paragraph around it its weight, and in the document's title half of it. A domain is named when
/// its terms come to `threshold`, which one sure word in the statement does, or two in the
/// paragraph; a title alone never does, since it speaks of the whole document.
struct DomainScorer: Sendable {
  /// What one term of weight 3 in a statement comes to.
  static let threshold = 6

  private struct Entry: Sendable {
    var domain: Int
    var weight: Int
    var isCapitals: Bool
  }

  private let domains: [Domain]
  private var entries: [Entry] = []
  private var trie = TermTrie()

  /// Prepares the words that domain files give for a language; none are found in a language that
  /// the files do not know.
  ///
  /// - Parameter language: A language tag of which only the language itself matters (`fr-BE`).
  init(files: [DomainFile], language: String) {
    let code = Self.primarySubtag(language)
    let files = files.sorted { $0.domain.ordinal < $1.domain.ordinal }
    domains = files.map(\.domain)
    for (domain, file) in files.enumerated() {
      for term in file.vocabularies[code]?.terms ?? [] {
        trie.insert(term.pattern)
        entries.append(
          Entry(domain: domain, weight: term.weight, isCapitals: term.pattern.isCapitals))
      }
    }
  }

  /// Returns the language of a language tag: `fr` of `fr-BE`.
  static func primarySubtag(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }

  /// Returns the terms that stand in a text. The time grows with the text's length only, so
  /// a paragraph should be tallied once for all its statements.
  func tally(_ text: Substring) -> DomainTally {
    var tally = DomainTally()
    FoldedRun.forEach(in: text.unicodeScalars) { run in
      for match in matches(in: run) {
        let first = run.words[match.words.lowerBound].range.lowerBound
        let last = run.words[match.words.upperBound &- 1].range.upperBound
        tally.add(match.term, words: String(text[first..<last]))
      }
    }
    return tally
  }

  /// Returns the terms of a run that count, in the order of the text.
  private func matches(in run: FoldedRun<String.Index>) -> [TermMatch] {
    var found = [[TermMatch]](repeating: [], count: domains.count)
    for word in run.words.indices {
      trie.matches(in: run, at: word) { match in
        let entry = entries[match.term]
        if entry.isCapitals && !run.words[word].isCapitals { return }
        found[entry.domain].append(match)
      }
    }
    return
      found
      .flatMap { TermMatch.withoutOverlaps($0, weight: { entries[$0].weight }) }
      .filter { entries[$0.term].weight > 0 }
      .sorted { ($0.words.lowerBound, $0.term) < ($1.words.lowerBound, $1.term) }
  }

  /// Returns the domains that a statement speaks of, the strongest first.
  func matches(
    statement: DomainTally, paragraph: DomainTally = .empty, title: DomainTally = .empty
  ) -> [DomainMatch] {
    var scores = [Int](repeating: 0, count: domains.count)
    var words = [[String]](repeating: [], count: domains.count)
    func count(_ tally: DomainTally, unless isCounted: (Int) -> Bool, _ points: (Int) -> Int) {
      for finding in tally.findings where !isCounted(finding.term) {
        let entry = entries[finding.term]
        scores[entry.domain] &+= points(entry.weight)
        if !words[entry.domain].contains(finding.words) {
          words[entry.domain].append(finding.words)
        }
      }
    }
    count(statement, unless: { _ in false }) { 2 * $0 }
    count(paragraph, unless: statement.contains) { $0 }
    let isNear = words.map { !$0.isEmpty }
    count(title, unless: { statement.contains($0) || paragraph.contains($0) }) { $0 / 2 }
    return domains.indices
      .filter { isNear[$0] && scores[$0] >= Self.threshold }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
      .map { DomainMatch(name: domains[$0], score: scores[$0], because: words[$0]) }
  }

  /// Returns the domains that a statement speaks of, the strongest first.
  func matches(
    statement: Substring, paragraph: Substring = "", title: Substring = ""
  ) -> [DomainMatch] {
    matches(statement: tally(statement), paragraph: tally(paragraph), title: tally(title))
  }
}
