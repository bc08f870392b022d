/// Divides plain text into its blocks, by general signs of how articles are written and scraped.
struct BlockFinder {
  private let utf8: [UInt8]
  private let cues: CueLexicon
  private let chunks: [Chunk]
  private var blocks: [TextBlock]
  /// Blocks whose role is not only the one that running text has by default.
  private var isSettled: [Bool]

  private static let longestTitle = 250
  private static let longestHeading = 100
  private static let longestLinkTitle = 160

  /// The blocks of a text, in its order.
  ///
  /// - Parameter title: The title that the caller knows, where the text itself may only repeat it.
  static func blocks(of utf8: [UInt8], title: String?, cues: CueLexicon) -> [TextBlock] {
    var finder = BlockFinder(utf8: utf8, cues: cues)
    finder.settleByOwnSigns()
    finder.settlePosts()
    finder.settleTitle(known: title)
    finder.settleLinkTitles()
    finder.settleTrailingCodes()
    finder.settleHeadings()
    return finder.blocks
  }

  private init(utf8: [UInt8], cues: CueLexicon) {
    self.utf8 = utf8
    self.cues = cues
    chunks = Chunk.chunks(of: utf8)
    blocks = chunks.map { TextBlock(role: .paragraph, range: $0.range) }
    isSettled = chunks.map { _ in false }
  }

  private mutating func settle(_ index: Int, _ role: TextBlock.Role) {
    blocks[index].role = role
    isSettled[index] = true
  }

  private mutating func settleByOwnSigns() {
    let signs = ChunkCues(utf8: utf8, cues: cues)
    for index in chunks.indices where chunks[index].signature == nil {
      if let role = signs.role(of: chunks[index]) { settle(index, role) }
    }
  }

  private mutating func settlePosts() {
    let signed = chunks.indices.filter { chunks[$0].signature != nil }
    guard !signed.isEmpty else { return }
    let body = PostBody(utf8: utf8, cues: cues, quoted: QuotedOpenings(utf8))
    for (number, index) in signed.enumerated() {
      let start = body.start(above: index, in: chunks) { position in
        !isSettled[position] || blocks[position].role == .post && blocks[position].post == nil
      }
      for member in start...index {
        settle(member, member == index ? .signature : .post)
        blocks[member].author = chunks[index].signature?.author
        blocks[member].post = number
      }
    }
  }

  private mutating func settleTitle(known: String?) {
    var titles: [[String]] = []
    if let known {
      titles.append(PlainWords.words(of: Array(known.utf8), in: 0..<known.utf8.count))
    }
    for index in chunks.indices.prefix(4) where !isSettled[index] {
      if isTitle(index) {
        settle(index, .title)
        titles.append(PlainWords.words(of: utf8, in: chunks[index].range))
      }
      break
    }
    guard !titles.isEmpty else { return }
    for index in chunks.indices
    where blocks[index].role == .paragraph && chunks[index].length <= Self.longestTitle {
      let words = PlainWords.words(of: utf8, in: chunks[index].range)
      if titles.contains(where: { PlainWords.repeats(words, title: $0) }) {
        settle(index, .repeatedTitle)
      }
    }
  }

  /// A title is short, stands above more text, and does not end like a sentence.
  private func isTitle(_ index: Int) -> Bool {
    guard chunks[index].length <= Self.longestTitle, index + 1 < chunks.count else { return false }
    let bytes = utf8[chunks[index].range]
    return bytes.last != UInt8(ascii: ".") && bytes.last != UInt8(ascii: ",")
      && bytes.last != UInt8(ascii: ":")
  }

  /// The lines under “lire aussi” alone are the titles of the articles that it points to.
  private mutating func settleLinkTitles() {
    for index in chunks.indices.dropLast() where blocks[index].role == .relatedLink {
      let words = PlainWords.words(of: utf8, in: chunks[index].range, limit: 5)
      let next = index + 1
      guard words.count <= 4, !isSettled[next], !chunks[next].opensGroup || words.count <= 3,
        chunks[next].length <= Self.longestLinkTitle, !endsSentence(next)
      else { continue }
      settle(next, .relatedLink)
    }
  }

  private mutating func settleTrailingCodes() {
    let signs = ChunkCues(utf8: utf8, cues: cues)
    for index in chunks.indices.reversed() {
      if blocks[index].role == .paragraph && !isSettled[index] {
        guard chunks.count > 1, signs.isTrailingCode(chunks[index]) else { return }
        settle(index, .trailingCode)
      } else if blocks[index].isArticle {
        return
      }
    }
  }

  /// A heading is a short line that ends no sentence, above running text.
  private mutating func settleHeadings() {
    var next: TextBlock.Role?
    for index in chunks.indices.reversed() {
      defer { if blocks[index].isArticle { next = blocks[index].role } }
      guard !isSettled[index], chunks[index].length <= Self.longestHeading else { continue }
      let leads = next == .paragraph || next == .listEntry || next == .heading
      guard leads, isHeadingShaped(index) else { continue }
      settle(index, .heading)
    }
  }

  private func isHeadingShaped(_ index: Int) -> Bool {
    let bytes = utf8[chunks[index].range]
    guard let first = bytes.first, let last = bytes.last else { return false }
    if (0x61...0x7A).contains(first) || ".,;".utf8.contains(last) { return false }
    let tail = bytes.suffix(3)
    if tail.elementsEqual("…".utf8) || tail.suffix(2).elementsEqual("»".utf8) { return false }
    return PlainWords.words(of: utf8, in: chunks[index].range, limit: 16).count <= 15
  }

  private func endsSentence(_ index: Int) -> Bool {
    utf8[chunks[index].range].last.map { ".!".utf8.contains($0) } ?? false
  }
}
