/// The words of a stretch of text that no full stop, comma, bracket or quotation mark divides,
/// folded for comparison.
///
/// Phrases are looked for inside one run. Runs are cut after `maximumWords` words, so the memory
/// that a text needs does not grow with its length, whatever it holds.
struct FoldedRun<Index: Comparable> {
  /// The folded words one after another, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The words, in the order of the text.
  private(set) var words: [Word] = []

  /// A word: where its folded bytes stand, and where the word itself stands in the text.
  struct Word {
    /// Offsets into the run's bytes, at most `maximumWordLength` of them.
    var bytes: Range<Int>
    /// The word in the text.
    var range: Range<Index>
    /// Whether the word has at least two letters, all of them capitals.
    var isCapitals: Bool
  }

  static var maximumWords: Int { 1024 }
  /// UTF-8 bytes; longer than any word of the domain files, so what is cut off decides nothing.
  static var maximumWordLength: Int { 64 }

  fileprivate mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  /// Ends a word whose folded bytes were appended from `start` on.
  fileprivate mutating func endWord(_ word: OpenWord<Index>) {
    if bytes.count > word.start &+ Self.maximumWordLength {
      bytes.removeLast(bytes.count &- word.start &- Self.maximumWordLength)
    }
    let start = ArabicArticle.end(in: bytes, from: word.start)
    words.append(
      Word(
        bytes: start..<bytes.count, range: word.range,
        isCapitals: word.letters >= 2 && word.capitals == word.letters))
  }

  fileprivate mutating func fold(_ scalar: Unicode.Scalar) -> LetterFolding.Role {
    LetterFolding.fold(scalar, into: &bytes)
  }
}

/// A word that is still being read.
private struct OpenWord<Index: Comparable> {
  /// Offset of its first folded byte.
  var start: Int
  var range: Range<Index>
  /// How many letters and digits it has, and how many of them are capital letters or digits.
  var letters = 0
  var capitals = 0
}

extension FoldedRun {
  /// Calls `body` with each run of a text in turn.
  static func forEach<Text: Collection>(
    in text: Text, _ body: (FoldedRun) -> Void
  ) where Text.Element == Unicode.Scalar, Text.Index == Index {
    var run = FoldedRun()
    var word: OpenWord<Index>?
    var index = text.startIndex
    while index != text.endIndex {
      let scalar = text[index]
      let next = text.index(after: index)
      let start = run.bytes.count
      let role = run.fold(scalar)
      switch role {
      case .letter:
        var open = word ?? OpenWord(start: start, range: index..<next)
        open.range = open.range.lowerBound..<next
        open.letters &+= 1
        if isCapital(scalar) { open.capitals &+= 1 }
        if run.bytes.count &- open.start > 2 * maximumWordLength { run.shorten(to: start) }
        word = open
      case .nothing:
        if let open = word { word?.range = open.range.lowerBound..<next }
      case .separator, .stop:
        if let open = word { run.endWord(open) }
        word = nil
        if role == .stop || run.words.count >= maximumWords {
          if !run.words.isEmpty { body(run) }
          run.removeAll()
        }
      }
      index = next
    }
    if let open = word { run.endWord(open) }
    if !run.words.isEmpty { body(run) }
  }

  private mutating func shorten(to count: Int) {
    bytes.removeLast(bytes.count &- count)
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value < 0x61 : scalar.properties.generalCategory == .uppercaseLetter
  }
}

/// The Arabic article, alone or after a joined conjunction or preposition, which stands at the
/// beginning of a word without parting it.
private enum ArabicArticle {
  private static let forms = ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"].map { Array($0.utf8) }
  /// Two letters must remain.
  private static let shortestRest = 4

  /// Returns where the word that begins at `start` and ends with the bytes begins without it.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count, bytes[start] >= 0xD8 else { return start }
    for form in forms
    where bytes.count &- start >= form.count &+ shortestRest
      && bytes[start...].starts(with: form)
    {
      return start &+ form.count
    }
    return start
  }
}
