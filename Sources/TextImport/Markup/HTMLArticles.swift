/// Where a page's articles stand in its text, as UTF-8 byte offsets.
struct HTMLArticles {
  private var depths = ["article": 0, "main": 0]
  private var starts: [String: Int] = [:]
  private var found: [String: [Range<Int>]] = [:]
  private var headings: [Int] = []

  /// A heading this far above an article, in bytes, with what stands between, belongs to it.
  private static let headingReach = 2000
  /// Fewer bytes are a teaser.
  private static let shortest = 200
  private static let headingLimit = 64

  /// Whether the reader is inside an article.
  var isInside: Bool { depths["article"] != 0 }

  mutating func open(_ name: String, at offset: Int) {
    if depths[name] == 0 { starts[name] = offset }
    depths[name, default: 0] += 1
  }

  mutating func close(_ name: String, at offset: Int) {
    guard let depth = depths[name], depth > 0 else { return }
    depths[name] = depth - 1
    if depth == 1, let start = starts[name] { found[name, default: []].append(start..<offset) }
  }

  mutating func heading(at offset: Int) {
    if headings.count < Self.headingLimit { headings.append(offset) }
  }

  /// Closes what the page left open.
  mutating func end(at offset: Int) {
    for (name, depth) in depths where depth > 0 {
      depths[name] = 1
      close(name, at: offset)
    }
  }

  /// The part of a text to read: the article that is most of all articles, with the heading above
  /// it, else the main part, else everything.
  func mainPart(of utf8: [UInt8]) -> Range<Int> {
    let articles = found["article"] ?? []
    let total = articles.reduce(0) { $0 + $1.count }
    if let largest = articles.max(by: { $0.count < $1.count }), largest.count >= Self.shortest,
      largest.count * 10 >= total * 6
    {
      return withHeading(largest)
    }
    let mains = found["main"] ?? []
    if mains.count == 1, mains[0].count >= Self.shortest { return withHeading(mains[0]) }
    return 0..<utf8.count
  }

  private func withHeading(_ range: Range<Int>) -> Range<Int> {
    let heading = headings.last { $0 < range.lowerBound }
    guard let heading, range.lowerBound - heading <= Self.headingReach,
      !headings.contains(where: { range.contains($0) })
    else { return range }
    return heading..<range.upperBound
  }
}
