import TimelineModel

/// Gathers what the markup of a page says of the document: meta elements, links, JSON-LD, microdata.
struct HTMLFacts {
  /// What the characters of the element that is read tell.
  private enum Reading { case title, linkedData, time(MetadataDate.Rank) }

  private var reading: Reading?
  private var characters: [UInt8] = []
  private var linked = LinkedData()
  private var pageTitle: String?
  private var texts: [String: String] = [:]
  private var dates: [(rank: MetadataDate.Rank, date: MetadataDate)] = []
  private var pageTimes: [String] = []

  /// More dates than any page's head has are not kept.
  private static let dateLimit = 64
  private static let longestDate = 80

  /// Whether the characters that come are wanted, although no person reads them.
  var isReading: Bool { reading != nil }

  /// Takes the characters of an element; returns whether they are no part of the page's text.
  mutating func take(_ text: [UInt8]) -> Bool {
    switch reading {
    case .title?, .linkedData?:
      characters += text
      return true
    case .time?:
      characters += text.prefix(Self.longestDate)
      return false
    case nil: return false
    }
  }

  mutating func startElement(_ tag: HTMLTag, _ source: [UInt8]) {
    endElement()
    switch tag.name {
    case "title": if pageTitle == nil { reading = .title }
    case "html": texts["lang"] = texts["lang"] ?? language(tag, source)
    case "script":
      let type = HTMLAttributes(source, in: tag.attributes).text("type") ?? ""
      if type.lowercased().hasPrefix("application/ld+json") { reading = .linkedData }
    case "meta": takeMeta(HTMLAttributes(source, in: tag.attributes))
    case "link": takeLink(HTMLAttributes(source, in: tag.attributes))
    default: takeMicrodata(tag, source)
    }
  }

  /// Ends the element that is read; a closing tag of another element does not.
  mutating func endElement(_ name: String? = nil) {
    guard let reading, name != "b", name != "i", name != "span" else { return }
    let text = characters
    characters.removeAll()
    self.reading = nil
    switch reading {
    case .title:
      var flowing = FlowingText()
      flowing.append(text[...])
      let title = String(decoding: flowing.utf8, as: UTF8.self)
      if !title.isEmpty { pageTitle = title }
    case .linkedData: linked.read(text)
    case .time(let rank):
      add(String(decoding: text, as: UTF8.self).trimmed, "time", rank)
    }
  }

  // MARK: Elements

  private func language(_ tag: HTMLTag, _ source: [UInt8]) -> String? {
    let attributes = HTMLAttributes(source, in: tag.attributes)
    return attributes.text("lang") ?? attributes.text("xml:lang")
  }

  private mutating func takeMeta(_ attributes: HTMLAttributes) {
    guard let content = attributes.text("content") else { return }
    let names = ["property", "name", "itemprop", "http-equiv"].compactMap { attributes.text($0) }
    for name in names.map({ $0.lowercased() }) {
      if let rank = MetadataDate.Rank(field: name) { add(content, name, rank) }
      if texts[name] == nil, Self.textFields.contains(name) { texts[name] = content }
    }
  }

  private static let textFields: Set<String> = [
    "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "og:site_name",
    "dc.publisher", "dcterms.publisher", "author", "article:author_name", "dc.creator",
    "citation_author", "og:url", "og:locale", "content-language", "dc.language", "language",
  ]

  private mutating func takeLink(_ attributes: HTMLAttributes) {
    guard attributes.text("rel")?.lowercased() == "canonical", texts["canonical"] == nil else {
      return
    }
    texts["canonical"] = attributes.text("href")
  }

  /// `itemprop="datePublished"` and `<time datetime="…">`.
  private mutating func takeMicrodata(_ tag: HTMLTag, _ source: [UInt8]) {
    guard !tag.attributes.isEmpty, tag.attributes.count < 4096 else { return }
    let isTime = tag.name == "time"
    guard isTime || tag.name == "abbr" || tag.name == "span" || tag.name == "div" else { return }
    let attributes = HTMLAttributes(source, in: tag.attributes)
    let property = attributes.text("itemprop")?.lowercased() ?? ""
    let written = attributes.text("datetime") ?? attributes.text("content")
    if property.contains("datepublished") || isTime && attributes["pubdate"] != nil {
      if let written {
        add(written, "datePublished", .published)
      } else {
        reading = .time(.published)
      }
    } else if isTime, !property.contains("modified"), !isUpdate(attributes) {
      if isPublication(attributes) {
        if let written { add(written, "time", .dated) } else { reading = .time(.dated) }
      } else if let written, pageTimes.count < Self.dateLimit {
        pageTimes.append(written)
      }
    }
  }

  private func isUpdate(_ attributes: HTMLAttributes) -> Bool {
    let name = attributes.text("class")?.lowercased() ?? ""
    return name.contains("updated") && !name.contains("published") || name.contains("modified")
  }

  private func isPublication(_ attributes: HTMLAttributes) -> Bool {
    let name = attributes.text("class")?.lowercased() ?? ""
    return ["published", "entry-date", "pubdate", "publish-date"].contains { name.contains($0) }
  }

  private mutating func add(_ text: String, _ field: String, _ rank: MetadataDate.Rank) {
    guard dates.count < Self.dateLimit, !text.isEmpty, text.utf8.count <= Self.longestDate else {
      return
    }
    dates.append((rank, MetadataDate(field: field, text: text, isExact: rank < .any)))
  }

  // MARK: The whole

  /// What the page says, the more telling of two places first.
  func metadata() -> DocumentMetadata {
    var metadata = DocumentMetadata()
    metadata.title =
      linked.headline ?? text(
        "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title")
      ?? pageTitle
    metadata.publisher =
      linked.publisher ?? text("og:site_name", "dc.publisher", "dcterms.publisher")
    let author = text("author", "article:author_name", "dc.creator", "citation_author")
    metadata.authors = linked.authors.isEmpty ? author.map { [$0] } ?? [] : linked.authors
    metadata.url = text("canonical", "og:url") ?? linked.url
    metadata.language =
      text("lang", "content-language", "dc.language", "language", "og:locale") ?? linked.language
    metadata.dates = sortedDates()
    return metadata
  }

  private func text(_ names: String...) -> String? { names.lazy.compactMap { texts[$0] }.first }

  private func sortedDates() -> [MetadataDate] {
    var all = dates
    if let date = linked.published {
      all.insert((.published, MetadataDate(field: "datePublished", text: date)), at: 0)
    }
    // A page with the times of several things says nothing of its own.
    if let time = pageTimes.first, pageTimes.allSatisfy({ $0.prefix(10) == time.prefix(10) }) {
      all.append((.any, MetadataDate(field: "time", text: time, isExact: false)))
    }
    return MetadataDate.Rank.allCases.flatMap { rank in
      all.filter { $0.rank == rank }.map(\.date)
    }
  }
}
