/// Patterns joined by their common beginnings, so that all of them are looked for at once: the
/// time at each word depends on how far the patterns agree with the text, not on their number.
struct TermTrie: Sendable {
  private struct Node: Sendable {
    /// The byte that leads here from the parent; a word's end is a space.
    var byte: UInt8
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// Where any ending of the word that was begun leads.
    var ending: Int32 = -1
    /// Where up to `TermPattern.widestGap` further words lead.
    var gap: Int32 = -1
    /// The last of the patterns that end here.
    var term: Int32 = -1
  }

  private var nodes = [Node(byte: 0)]
  /// For each pattern, the one before it that ends at the same node; a list inside the nodes would
  /// cost a reference count at each step of a search.
  private var previousTerms: [Int32] = []
  private static let root = 0
  private static let wordEnd = UInt8(ascii: " ")

  /// Adds a pattern, whose number is how many there were before.
  mutating func insert(_ pattern: TermPattern) {
    var node = Self.root
    var isAfterWord = false
    for part in pattern.parts {
      if isAfterWord, part != .gap { node = descend(from: node, by: Self.wordEnd) }
      isAfterWord = part != .gap
      switch part {
      case .word(let bytes):
        for byte in bytes { node = descend(from: node, by: byte) }
      case .stem(let bytes):
        for byte in bytes { node = descend(from: node, by: byte) }
        node = descend(from: node, along: \.ending)
      case .gap:
        node = descend(from: node, along: \.gap)
      }
    }
    previousTerms.append(nodes[node].term)
    nodes[node].term = Int32(truncatingIfNeeded: previousTerms.count &- 1)
  }

  private mutating func descend(from node: Int, by byte: UInt8) -> Int {
    if let child = child(of: node, by: byte) { return child }
    let child = nodes.count
    nodes.append(Node(byte: byte, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = Int32(truncatingIfNeeded: child)
    return child
  }

  private mutating func descend(
    from node: Int, along edge: WritableKeyPath<Node, Int32>
  ) -> Int {
    if nodes[node][keyPath: edge] >= 0 { return Int(nodes[node][keyPath: edge]) }
    let child = nodes.count
    nodes.append(Node(byte: 0))
    nodes[node][keyPath: edge] = Int32(truncatingIfNeeded: child)
    return child
  }

  private func child(of node: Int, by byte: UInt8) -> Int? {
    var child = Int(nodes[node].firstChild)
    while child >= 0 {
      if nodes[child].byte == byte { return child }
      child = Int(nodes[child].nextSibling)
    }
    return nil
  }

  /// Calls `found` with each pattern that begins at a word of the run.
  func matches<Index>(
    in run: FoldedRun<Index>, at word: Int, _ found: (TermMatch) -> Void
  ) {
    let match = TermMatch(term: 0, words: word..<word, gap: word..<word)
    enter(Self.root, in: run, continuing: match, found)
  }

  /// Follows the letters of the word after a match that may grow.
  private func enter<Index>(
    _ start: Int, in run: FoldedRun<Index>, continuing match: TermMatch,
    _ found: (TermMatch) -> Void
  ) {
    let word = match.words.upperBound
    guard word < run.words.count else { return }
    var longer = match
    longer.words = match.words.lowerBound..<(word &+ 1)
    var node = start
    for offset in run.words[word].bytes {
      if nodes[node].ending >= 0 { leave(Int(nodes[node].ending), in: run, after: longer, found) }
      guard let next = child(of: node, by: run.bytes[offset]) else { return }
      node = next
    }
    if nodes[node].ending >= 0 { leave(Int(nodes[node].ending), in: run, after: longer, found) }
    leave(node, in: run, after: longer, found)
  }

  /// Reports the patterns that end with the last word of a match, and looks for longer ones.
  private func leave<Index>(
    _ node: Int, in run: FoldedRun<Index>, after match: TermMatch, _ found: (TermMatch) -> Void
  ) {
    var term = Int(nodes[node].term)
    while term >= 0 {
      var complete = match
      complete.term = term
      found(complete)
      term = Int(previousTerms[term])
    }
    if let next = child(of: node, by: Self.wordEnd) {
      enter(next, in: run, continuing: match, found)
    }
    guard nodes[node].gap >= 0 else { return }
    let end = match.words.upperBound
    for width in 0...TermPattern.widestGap where end &+ width < run.words.count {
      var wider = match
      wider.gap = end..<(end &+ width)
      wider.words = match.words.lowerBound..<(end &+ width)
      enter(Int(nodes[node].gap), in: run, continuing: wider, found)
    }
  }
}
