/// A part of the text cut into tokens, with the cues that stand at each of them.
///
/// Positions named `index` count tokens of the passage, ranges of the text are UTF-8 bytes.
struct Passage: Sendable {
  let cues: CueLexicon
  let tokens: [Token]
  private let utf8: [UInt8]

  /// Cuts a part of the text.
  init(_ utf8: [UInt8], in range: Range<Int>, cues: CueLexicon) {
    self.init(utf8, inAll: [range], cues: cues)
  }

  /// Cuts several parts of the text and joins their tokens.
  init(_ utf8: [UInt8], inAll ranges: [Range<Int>], cues: CueLexicon) {
    self.utf8 = utf8
    self.cues = cues
    var tokenizer = Tokenizer(lexicon: cues.lexicon)
    var tokens: [Token] = []
    utf8.withUnsafeBufferPointer { buffer in
      for range in ranges {
        tokens += tokenizer.tokens(of: buffer, in: range)
      }
    }
    self.tokens = tokens
  }

  var count: Int { tokens.count }
  var isEmpty: Bool { tokens.isEmpty }

  /// The position behind the longest form of a cue that begins at a token, or nil.
  func end(of cue: CueKind, at index: Int) -> Int? { end(ofAny: cues.bit(cue), at: index) }

  /// The position behind the longest form of any of the cues whose bits are given, or nil.
  func end(ofAny bits: UInt64, at index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    let lexeme = tokens[index].lexeme
    guard lexeme >= 0 else { return nil }
    let entry = cues.lexicon.lexemes[Int(lexeme)]
    for phrase in cues.lexicon.phrases[entry.phrases] {
      guard cues.lexicon.lexemes[Int(phrase.lexeme)].categories & bits != 0 else { continue }
      if let end = phrase.end(in: tokens, from: index + 1) { return end }
    }
    return entry.categories & bits != 0 ? index + 1 : nil
  }

  /// Whether a form of a cue begins at a token.
  func has(_ cue: CueKind, at index: Int) -> Bool { end(of: cue, at: index) != nil }

  /// Whether a form of a cue ends right before a token, at most four tokens long.
  func has(_ cue: CueKind, endingAt index: Int) -> Bool { start(of: cue, endingAt: index) != nil }

  /// Where the longest form of a cue that ends right before a token begins, at most four tokens
  /// before it.
  func start(of cue: CueKind, endingAt index: Int) -> Int? {
    for length in stride(from: 5, through: 1, by: -1) where index - length >= 0 {
      if end(of: cue, at: index - length) == index { return index - length }
    }
    return nil
  }

  /// Whether a token is one of the marks.
  func isMark(_ marks: Set<Unicode.Scalar>, at index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .mark,
      let scalar = Unicode.Scalar(tokens[index].number)
    else { return false }
    return marks.contains(scalar)
  }

  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(mark)
  }

  func isWord(at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  /// Whether a token is a word that begins with a capital.
  func isCapitalised(at index: Int) -> Bool {
    guard isWord(at: index) else { return false }
    return tokens[index].casing == .capitalised || tokens[index].casing == .upper
  }

  /// The bytes that some tokens cover.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = tokens[range.clamped(to: 0..<count)].first,
      let last = tokens[range.clamped(to: 0..<count)].last
    else { return 0..<0 }
    return first.start..<max(first.start, last.end)
  }

  /// The words that some tokens cover, as written.
  func text(of range: Range<Int>) -> String { utf8.text(in: bytes(of: range)) }
}

extension [UInt8] {
  /// The text of a range of bytes, with line ends and runs of blanks as one space.
  func text(in range: Range<Int>) -> String {
    let bytes = self[range.clamped(to: startIndex..<endIndex)]
    let raw = String(decoding: bytes, as: UTF8.self)
    var previous: UInt8 = 0
    let isPlain = bytes.allSatisfy { byte in
      defer { previous = byte }
      return byte > 0x20 || byte == 0x20 && previous != 0x20
    }
    if isPlain { return raw }
    return raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
