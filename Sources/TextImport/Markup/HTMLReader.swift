/// Reads a page: the text that a person reads there, and what its markup says of the document.
///
/// The words, their order and their spelling are the page's; menus, programs and pictures are left
/// out. Where one `article` holds most of the text, only it is read, with the heading above it.
struct HTMLReader {
  private let source: [UInt8]
  private let skipped: Set<String>
  private var text = FlowingText()
  private var facts = HTMLFacts()
  private var articles = HTMLArticles()
  /// The element that is not read and how many of its name are open, while inside one.
  private var unread: (name: String, depth: Int)?
  private var footerDepth = 0
  private var preformattedDepth = 0
  private var headingStart: Int?

  /// The text and metadata of a page in UTF-8.
  static func read(_ source: [UInt8]) -> (utf8: [UInt8], metadata: DocumentMetadata) {
    var skipped = HTMLElement.unread
    while true {
      var reader = HTMLReader(source: source, skipped: skipped)
      reader.read()
      // A menu that is never closed would hide the rest of the page: then its content is read too.
      guard let open = reader.unread?.name, skipped.remove(open) != nil else {
        let range = reader.articles.mainPart(of: reader.text.utf8)
        return (Array(reader.text.utf8[range]), reader.facts.metadata())
      }
    }
  }

  private init(source: [UInt8], skipped: Set<String>) {
    self.source = source
    self.skipped = skipped
  }

  private mutating func read() {
    var tokenizer = HTMLTokenizer(source)
    while let token = tokenizer.next() {
      switch token {
      case .text(let range): readText(range)
      case .verbatim(let range): readVerbatim(range)
      case .startTag(let tag): open(tag)
      case .endTag(let name): close(name)
      }
    }
    facts.endElement()
    articles.end(at: text.utf8.count)
  }

  private mutating func readText(_ range: Range<Int>) {
    let isHidden = unread != nil
    guard !isHidden || facts.isReading else { return }
    var characters: [UInt8] = []
    HTMLReferences.appendDecoded(source[range], to: &characters)
    let isMeta = facts.take(characters)
    guard !isHidden, !isMeta else { return }
    if preformattedDepth > 0 {
      text.append(preformatted: characters[...])
    } else {
      text.append(characters[...])
    }
  }

  private mutating func readVerbatim(_ range: Range<Int>) {
    if facts.take(Array(source[range])) || unread != nil { return }
    text.append(source[range])
  }

  private mutating func open(_ tag: HTMLTag) {
    facts.startElement(tag, source)
    if let open = unread {
      if open.name == tag.name, !tag.closesItself { unread?.depth += 1 }
      return
    }
    if skipped.contains(tag.name) || isHidden(tag) {
      text.set(off: HTMLElement.gap(of: tag.name))
      if !tag.closesItself, !HTMLElement.void.contains(tag.name) { unread = (tag.name, 1) }
      return
    }
    if tag.name == "br" { return text.breakLine() }
    text.set(off: HTMLElement.gap(of: tag.name))
    guard !tag.closesItself else { return }
    switch tag.name {
    case "article", "main": articles.open(tag.name, at: text.nextParagraph())
    case "h1": articles.heading(at: text.nextParagraph())
    case "pre": preformattedDepth += 1
    default: break
    }
  }

  /// The footer of a page, and what a style or attribute takes from the screen.
  private func isHidden(_ tag: HTMLTag) -> Bool {
    if tag.name == "footer" { return skipped.contains("nav") && !articles.isInside }
    guard !tag.attributes.isEmpty, tag.attributes.count < 4096, skipped.contains("nav") else {
      return false
    }
    let attributes = source[tag.attributes]
    guard attributes.contains(where: { $0 | 0x20 == UInt8(ascii: "d") }) else { return false }
    let found = HTMLAttributes(source, in: tag.attributes)
    return found["hidden"] != nil
      || found["style"]?.filter { $0 != " " }.lowercased().contains("display:none") == true
  }

  private mutating func close(_ name: String) {
    facts.endElement(name)
    if let open = unread {
      guard open.name == name else { return }
      unread = open.depth > 1 ? (name, open.depth - 1) : nil
      text.set(off: HTMLElement.gap(of: name))
      return
    }
    switch name {
    case "article", "main": articles.close(name, at: text.utf8.count)
    case "pre": preformattedDepth = max(0, preformattedDepth - 1)
    default: break
    }
    if name == "br" { text.breakLine() } else { text.set(off: HTMLElement.gap(of: name)) }
  }
}
