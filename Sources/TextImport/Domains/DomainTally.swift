/// The terms of the domain files that stand in a text, each once, in the order of the text.
struct DomainTally: Sendable {
  /// A term, and its words where they first stand.
  struct Finding: Sendable {
    /// The term's number in the scorer.
    var term: Int
    /// The words as the text writes them.
    var words: String
  }

  /// No terms: what a missing text has.
  static let empty = DomainTally()

  private(set) var findings: [Finding] = []
  private var terms: Set<Int> = []

  mutating func add(_ term: Int, words: @autoclosure () -> String) {
    guard terms.insert(term).inserted else { return }
    findings.append(Finding(term: term, words: words()))
  }

  func contains(_ term: Int) -> Bool { terms.contains(term) }
}
