/// Cuts HTML into tags and text, as the tokenization stage of the HTML standard does (WHATWG, section 13.2.5).
///
/// There is no tree: text and metadata need none, and what builds one has to look up and down a
/// stack at every unexpected tag, which is quadratic on hostile pages. Here each byte is looked at
/// a bounded number of times.
struct HTMLTokenizer {
  private let source: [UInt8]
  private var position = 0
  /// The element whose content is no markup, while the tokenizer is inside.
  private var rawElement: String?
  /// Elements of raw content that are known to end nowhere in the rest of the source.
  private var endless: Set<String> = []

  /// Longer names are those of no element.
  private static let longestName = 32
  private static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "iframe", "xmp", "noembed",
  ]

  init(_ source: [UInt8]) { self.source = source }

  /// The next piece, or nil at the end.
  mutating func next() -> HTMLToken? {
    if let name = rawElement {
      rawElement = nil
      let start = position
      position = endOfRawContent(of: name)
      if position > start {
        return name == "title" || name == "textarea"
          ? .text(start..<position) : .verbatim(start..<position)
      }
    }
    while position < source.count {
      if source[position] != Self.less { return text() }
      if let token = markup() { return token }
    }
    return nil
  }

  private static let less = UInt8(ascii: "<")

  /// Characters up to the next `<`; one that opens no tag is a character itself.
  private mutating func text() -> HTMLToken {
    let start = position
    position += 1
    while position < source.count, source[position] != Self.less || !opensMarkup(position) {
      position += 1
    }
    return .text(start..<position)
  }

  private func opensMarkup(_ index: Int) -> Bool {
    guard index + 1 < source.count else { return false }
    let next = source[index + 1]
    if ASCIITable.isLetter(next) || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      return true
    }
    return next == UInt8(ascii: "/") && index + 2 < source.count
  }

  /// What begins with `<` here; nil for a comment and what else stands for nothing.
  private mutating func markup() -> HTMLToken? {
    guard opensMarkup(position) else { return text() }
    let next = source[position + 1]
    if next == UInt8(ascii: "!") { return declaration() }
    if next == UInt8(ascii: "?") {
      skip(past: ">", from: position + 2)
      return nil
    }
    if next != UInt8(ascii: "/") { return startTag() }
    guard ASCIITable.isLetter(source[position + 2]) else {
      skip(past: ">", from: position + 2)
      return nil
    }
    let name = self.name(at: position + 2)
    position = endOfTag(from: position + 2 + name.length)
    return .endTag(name: name.text)
  }

  private mutating func startTag() -> HTMLToken? {
    let name = self.name(at: position + 1)
    let attributes = position + 1 + name.length
    let end = endOfTag(from: attributes)
    // The standard drops a tag that the document's end cuts off.
    let isWhole = source[end - 1] == UInt8(ascii: ">") && end > attributes
    position = end
    guard isWhole else { return nil }
    let closesItself = end - 2 >= attributes && source[end - 2] == UInt8(ascii: "/")
    if Self.rawElements.contains(name.text), !closesItself { rawElement = name.text }
    return .startTag(
      HTMLTag(name: name.text, attributes: attributes..<(end - 1), closesItself: closesItself))
  }

  /// A comment, a document type, or a section of characters.
  private mutating func declaration() -> HTMLToken? {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) {
      // `<!-->` and `<!--->` are whole comments.
      skip(past: "-->", from: position + 2)
      return nil
    }
    let opening = "<![CDATA["
    guard rest.starts(with: opening.utf8) else {
      skip(past: ">", from: position + 2)
      return nil
    }
    let start = position + opening.utf8.count
    skip(past: "]]>", from: start)
    let isClosed = position >= start + 3 && source[..<position].suffix(3).elementsEqual("]]>".utf8)
    return .verbatim(start..<(isClosed ? position - 3 : position))
  }

  private mutating func skip(past end: StaticString, from start: Int) {
    position = source.index(of: end, from: start).map { $0 + end.utf8CodeUnitCount } ?? source.count
  }

  // MARK: Tags

  private func name(at start: Int) -> (text: String, length: Int) {
    var end = start
    while end < source.count, !Self.endsName(source[end]) { end += 1 }
    let bytes = source[start..<min(end, start + Self.longestName)]
    let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return (String(decoding: lowered, as: UTF8.self), end - start)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  /// The offset behind the `>` that ends a tag; one inside a quoted value does not.
  private func endOfTag(from start: Int) -> Int {
    var index = start
    while index < source.count {
      switch source[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "="):
        index += 1
        while index < source.count, source[index] <= 0x20 { index += 1 }
        guard index < source.count else { return index }
        let quote = source[index]
        if quote == 0x22 || quote == 0x27 {
          index += 1
          while index < source.count, source[index] != quote { index += 1 }
          if index < source.count { index += 1 }
        }
      default: index += 1
      }
    }
    return index
  }

  // MARK: Raw content

  /// Where the content of an element ends in which only its own end tag is markup. A title that
  /// is never closed ends at the next tag; a script reaches to the document's end, as in browsers.
  private mutating func endOfRawContent(of name: String) -> Int {
    if !endless.contains(name) {
      if let end = endTag(of: name) { return end }
      endless.insert(name)
    }
    guard name == "title" else { return source.count }
    return source[position...].firstIndex(of: Self.less) ?? source.count
  }

  private func endTag(of name: String) -> Int? {
    var index = position
    while let end = source.index(of: "</", from: index) {
      let found = self.name(at: end + 2)
      if found.text == name { return end }
      index = end + 2
    }
    return nil
  }
}

extension [UInt8] {
  /// Where a short ASCII string next begins at an offset or behind it.
  func index(of wanted: StaticString, from start: Int) -> Int? {
    withUnsafeBufferPointer { buffer in
      wanted.withUTF8Buffer { wanted in
        var index = start
        while index + wanted.count <= buffer.count {
          if buffer[index] == wanted[0],
            (1..<wanted.count).allSatisfy({ buffer[index + $0] == wanted[$0] })
          {
            return index
          }
          index += 1
        }
        return nil
      }
    }
  }
}
