/// What a chunk shows by itself, without its neighbours.
struct ChunkCues {
  let utf8: [UInt8]
  let cues: CueLexicon

  /// The longest chunk, in scalars, that may be a line of the page or the words under a picture.
  private static let shortLine = 160
  private static let longestCaption = 400
  private static let longestPost = 400

  /// The role that a chunk's own signs give it, or nil.
  func role(of chunk: Chunk) -> TextBlock.Role? {
    if isBracketed(chunk) { return .relatedLink }
    if chunk.length <= Self.longestPost && hasPostLink(chunk) { return .post }
    if let role = cuedRole(of: chunk) { return role }
    if Chunk.opensListEntry(utf8[chunk.range]) { return .listEntry }
    return nil
  }

  /// Whether a chunk has the shape of a code or an agency's sign behind an article: one short
  /// word with a digit or a mark inside, or an agency alone or in brackets.
  func isTrailingCode(_ chunk: Chunk) -> Bool {
    guard chunk.length <= 40 else { return false }
    let bytes = utf8[chunk.range]
    let passage = Passage(utf8, in: chunk.range, cues: cues)
    if isAgencyLine(passage) { return true }
    guard chunk.length <= 20, !bytes.contains(0x20), let last = bytes.last else { return false }
    let digits = bytes.contains { (0x30...0x39).contains($0) }
    let joins = bytes.contains { $0 == 0x2D || $0 == 0x5F || $0 == 0x2F || $0 == 0x23 }
    let isNumber = bytes.allSatisfy { (0x30...0x39).contains($0) }
    return digits && (joins || !isNumber) && !".!?:;".utf8.contains(last)
      || bytes.allSatisfy { "*#-_=.~/".utf8.contains($0) }
  }

  private func isAgencyLine(_ passage: Passage) -> Bool {
    var named = false
    var index = 0
    while index < passage.count {
      if let end = passage.end(of: .agency, at: index) {
        named = true
        index = end
      } else if passage.isWord(at: index), !passage.has(.coordinator, at: index),
        !passage.has(.preposition, at: index)
      {
        return false
      } else {
        index += 1
      }
    }
    return named
  }

  /// A whole line in square brackets with at least three words.
  private func isBracketed(_ chunk: Chunk) -> Bool {
    let bytes = utf8[chunk.range]
    guard bytes.first == UInt8(ascii: "["), bytes.last == UInt8(ascii: "]"),
      !bytes.dropLast().contains(UInt8(ascii: "]"))
    else { return false }
    return PlainWords.words(of: utf8, in: chunk.range, limit: 3).count >= 3
  }

  private func hasPostLink(_ chunk: Chunk) -> Bool {
    ["pic.twitter.com/", "pic.x.com/", "//t.co/", " t.co/"].contains { sign in
      utf8.firstRange(of: Array(sign.utf8), in: chunk.range) != nil
    }
  }

  private func cuedRole(of chunk: Chunk) -> TextBlock.Role? {
    guard chunk.length <= Self.longestCaption else { return nil }
    let passage = Passage(utf8, in: chunk.range, cues: cues)
    let first = firstWord(of: passage)
    if opensPictureSign(chunk) || passage.has(.caption, at: first) && isCaption(passage, at: first)
      || closesWithCredit(passage)
    {
      return .caption
    }
    guard chunk.length <= Self.shortLine else { return nil }
    if passage.has(.post, at: first) { return .signature }
    if passage.has(.relatedLink, at: first), !endsSentence(chunk) || isMarked(passage, at: first) {
      return .relatedLink
    }
    if isWholeLine(passage, of: .publicationLine, at: first) { return .publicationLine }
    if isWholeLine(passage, of: .pageLine, at: first) { return .pageLine }
    return nil
  }

  /// Whether a cue opens a line that says nothing else: a cue of one word opens many sentences, so
  /// then the line must be very short or go on with a mark.
  private func isWholeLine(_ passage: Passage, of cue: CueKind, at index: Int) -> Bool {
    guard let end = passage.end(of: cue, at: index) else { return false }
    return end > index + 1 || passage.isMark([":", "|", ">"], at: end)
      || passage.tokens.count { $0.kind == .word } <= 3
  }

  private func firstWord(of passage: Passage) -> Int {
    passage.tokens.prefix(4).firstIndex { $0.kind == .word } ?? 0
  }

  /// Whether a colon or an arrow follows the cue that opens a related link.
  private func isMarked(_ passage: Passage, at index: Int) -> Bool {
    guard let end = passage.end(of: .relatedLink, at: index) else { return false }
    return passage.isMark([":", "|", ">", "→", "»", "\"", "-"], at: end)
  }

  /// The word for a picture opens its caption when a mark, a name or an agency follows.
  private func isCaption(_ passage: Passage, at index: Int) -> Bool {
    guard let end = passage.end(of: .caption, at: index) else { return false }
    return end == passage.count || passage.tokens[end].kind == .mark
      || passage.has(.agency, at: end) || passage.tokens[end].casing == .upper
  }

  private func opensPictureSign(_ chunk: Chunk) -> Bool {
    ["©", "(c)", "(C)", "📷", "📸"].contains { utf8[chunk.range].starts(with: $0.utf8) }
  }

  /// A short text that ends with a credit: “/AFP”, “(Photo AFP)”, “© Reuters”.
  private func closesWithCredit(_ passage: Passage) -> Bool {
    let tail = max(0, passage.count - 8)
    for index in tail..<passage.count {
      if passage.isMark("©", at: index) { return true }
      if passage.isMark("/", at: index), passage.has(.agency, at: index + 1) { return true }
      if passage.isMark("(", at: index), passage.has(.caption, at: index + 1) { return true }
    }
    return false
  }

  private func endsSentence(_ chunk: Chunk) -> Bool {
    utf8[chunk.range].last.map { ".".utf8.contains($0) } ?? false
  }
}

extension [UInt8] {
  /// Where a sequence of bytes first stands within a range.
  func firstRange(of pattern: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = pattern.first, range.count >= pattern.count else { return nil }
    var index = range.lowerBound
    let last = range.upperBound - pattern.count
    while index <= last {
      if self[index] == first, self[index..<index + pattern.count].elementsEqual(pattern) {
        return index..<index + pattern.count
      }
      index += 1
    }
    return nil
  }
}
