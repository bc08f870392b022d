/// Finds where an embedded post begins, given the signature under it.
///
/// The chunk right above the signature belongs to the post. Further up, a chunk does when it bears
/// the signs of a post or repeats what the text quotes elsewhere, or when it is short and without
/// the context in which an article reports, as long as the whole stays as short as posts are.
struct PostBody {
  let utf8: [UInt8]
  let cues: CueLexicon
  let quoted: QuotedOpenings

  private static let longestPost = 700
  private static let longestPlainPost = 280
  private static let longestParagraph = 300
  private static let mostParagraphs = 8

  /// The position of the post's first chunk.
  ///
  /// - Parameters:
  ///   - signature: The position of the signature among the chunks.
  ///   - isFree: Whether a chunk may belong to the post at all.
  func start(above signature: Int, in chunks: [Chunk], isFree: (Int) -> Bool) -> Int {
    var start = signature
    var length = 0
    var candidate = signature - 1
    var plain: [Int] = []
    while candidate >= 0, signature - candidate <= Self.mostParagraphs, isFree(candidate) {
      let chunk = chunks[candidate]
      length += chunk.length
      guard length <= Self.longestPost else { break }
      if candidate == signature - 1 && isBody(chunk, first: true) || hasSigns(chunk) {
        start = candidate
      } else if isBody(chunk, first: false), length <= Self.longestPlainPost {
        plain.append(candidate)
      } else {
        break
      }
      candidate -= 1
    }
    // Plain chunks count where a sign stands above them, or where one of them is a short sentence.
    let above = plain.prefix { $0 == start - 1 || plain.contains($0 + 1) }
    for position in above where position == start - 1 && chunks[position].length <= 120 {
      start = position
    }
    return start
  }

  private func isBody(_ chunk: Chunk, first: Bool) -> Bool {
    guard chunk.signature == nil, chunk.length <= (first ? Self.longestParagraph * 2 : 160) else {
      return false
    }
    let last = utf8[chunk.range].last ?? 0
    guard last != UInt8(ascii: ":") else { return false }
    return first && chunk.length <= Self.longestParagraph
      || !reports(chunk) && (first || ".!?".utf8.contains(last))
  }

  /// Signs of a post: a handle, a hashtag, a link, an emblem, or words quoted in the article.
  private func hasSigns(_ chunk: Chunk) -> Bool {
    guard chunk.signature == nil, chunk.length <= Self.longestParagraph else { return false }
    let bytes = utf8[chunk.range]
    if reports(chunk) { return false }
    if quoted.repeats(PlainWords.words(of: utf8, in: chunk.range, limit: 6)) { return true }
    var previous: UInt8 = 0x20
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#"),
        previous <= 0x20 || previous == 0x28,
        index + 1 < bytes.endIndex, ASCIITable.isLetter(bytes[index + 1])
      {
        return true
      }
      // Emblems stand in the planes from U+1F000 on.
      if byte == 0xF0, index + 1 < bytes.endIndex, bytes[index + 1] == 0x9F { return true }
      previous = byte
    }
    return utf8.firstRange(of: Array("https://".utf8), in: chunk.range) != nil
  }

  /// Whether a chunk quotes and says who speaks, as an article does.
  private func reports(_ chunk: Chunk) -> Bool {
    let bytes = utf8[chunk.range]
    let quotes =
      bytes.starts(with: "«".utf8) || utf8.firstRange(of: Array("«".utf8), in: chunk.range) != nil
      || utf8.firstRange(of: Array("“".utf8), in: chunk.range) != nil || bytes.contains(0x22)
    guard quotes else { return false }
    let passage = Passage(utf8, in: chunk.range, cues: cues)
    let bits = cues.bits([.reportingVerb, .reportingParticiple, .attribution])
    return passage.tokens.indices.contains { passage.end(ofAny: bits, at: $0) != nil }
  }
}

/// The first words of everything a text puts between quotation marks.
struct QuotedOpenings {
  private static let length = 5
  private var openings: Set<[String]> = []

  /// Reads the words behind every opening mark; marks are not paired here.
  init(_ utf8: [UInt8]) {
    let marks = [Array("«".utf8), Array("“".utf8), Array("„".utf8), [0x22]]
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte == 0xC2 || byte == 0xE2 || byte == 0x22,
        let mark = marks.first(where: { utf8[index...].starts(with: $0) })
      {
        index += mark.count
        let end = min(utf8.count, index + 120)
        let words = PlainWords.words(of: utf8, in: index..<end, limit: Self.length)
        if words.count == Self.length { openings.insert(words) }
      } else {
        index += 1
      }
    }
  }

  /// Whether words begin like something quoted.
  func repeats(_ words: [String]) -> Bool {
    words.count >= Self.length && openings.contains(Array(words.prefix(Self.length)))
  }
}
