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

  /// Ends the word that is being read, if there is one.
  fileprivate mutating func endWord(_ open: inout OpenWord<Index>?) {
    guard let word = open else { return }
    open = nil
    if bytes.count > word.start &+ Self.maximumWordLength {
      shorten(to: word.start &+ Self.maximumWordLength)
    }
    let start = ArabicArticle.end(in: bytes, from: word.start)
    words.append(
      Word(
        bytes: start..<bytes.count, range: word.range,
        isCapitals: word.letters >= 2 && word.capitals == word.letters))
  }

  /// Appends the folded bytes of a scalar that belongs to a word, and returns what it is.
  fileprivate mutating func fold(_ scalar: Unicode.Scalar) -> TextPart {
    switch ScalarFolding.classify(scalar.value) {
    case .letter(let letter, let isUpper):
      AccentFolding.append(letter, to: &bytes)
      return .letter(isCapital: isUpper)
    case .letters(let letters, let isUpper):
      for letter in letters.unicodeScalars { AccentFolding.append(letter.value, to: &bytes) }
      return .letter(isCapital: isUpper)
    case .digit(let value):
      bytes.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value))
      return .letter(isCapital: true)
    case .silent, .combining: return .nothing
    case .blank, .newline: return .separator
    case .mark(let plain): return plain == 0x27 || plain == 0x2D ? .separator : .stop
    }
  }
}

/// What a scalar is in the flow of a text.
private enum TextPart {
  /// Part of a word; digits count as capitals.
  case letter(isCapital: Bool)
  /// Belongs to the letter before it, or is invisible.
  case nothing
  /// Parts words but not phrases: a space, an apostrophe, a hyphen.
  case separator
  /// Parts phrases too: a full stop, a comma, a bracket, a quotation mark.
  case stop
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
    for index in text.indices {
      let start = run.bytes.count
      let part = run.fold(text[index])
      switch part {
      case .letter(let isCapital):
        var open = word ?? OpenWord(start: start, range: index..<index)
        open.range = open.range.lowerBound..<text.index(after: index)
        open.letters &+= 1
        if isCapital { open.capitals &+= 1 }
        if run.bytes.count &- open.start > 2 * maximumWordLength { run.shorten(to: start) }
        word = open
      case .nothing:
        if let open = word { word?.range = open.range.lowerBound..<text.index(after: index) }
      case .separator:
        run.endWord(&word)
        if run.words.count >= maximumWords { run.report(to: body) }
      case .stop:
        run.endWord(&word)
        run.report(to: body)
      }
    }
    run.endWord(&word)
    run.report(to: body)
  }

  /// Reports the words read so far, if there are any, and begins anew.
  private mutating func report(to body: (FoldedRun) -> Void) {
    guard !words.isEmpty else { return }
    body(self)
    bytes.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
  }

  fileprivate mutating func shorten(to count: Int) {
    bytes.removeLast(bytes.count &- count)
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
