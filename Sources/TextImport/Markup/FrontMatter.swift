/// The lines of `key: value` between two lines of `---` that open a Markdown file.
enum FrontMatter {
  private static let lineLimit = 200
  private static let longestLine = 4096

  /// What front matter says, and the offset where the text begins behind it; nil where a text opens
  /// otherwise.
  static func read(_ utf8: [UInt8]) -> (metadata: DocumentMetadata, end: Int)? {
    var lines = Lines(utf8: utf8)
    guard let first = lines.next(), first == "---" else { return nil }
    var metadata = DocumentMetadata()
    var fields = 0
    for _ in 0..<lineLimit {
      guard let line = lines.next() else { return nil }
      if line == "---" || line == "..." {
        return fields > 0 ? (metadata, lines.position) : nil
      }
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("-") { continue }
      if line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      fields += 1
      take(line[..<colon].lowercased(), value(line[line.index(after: colon)...]), &metadata)
    }
    return nil
  }

  private static func take(_ key: String, _ value: String, _ metadata: inout DocumentMetadata) {
    guard !value.isEmpty else { return }
    switch key {
    case "title": metadata.title = value
    case "lang", "language", "locale": metadata.language = value
    case "url", "canonical", "canonical_url", "source", "link": metadata.url = value
    case "publisher", "site", "publication": metadata.publisher = value
    case "author", "authors", "by": metadata.authors = [value]
    case "published", "publishdate", "pubdate", "date_published", "published_at":
      metadata.dates.insert(MetadataDate(field: key, text: value), at: 0)
    case "date": metadata.dates.append(MetadataDate(field: key, text: value))
    default: break
    }
  }

  /// A value without the quotation marks around it or the comment behind it.
  private static func value(_ written: Substring) -> String {
    let text = written.trimmed
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      return String(text.split(separator: " #", maxSplits: 1).first ?? "").trimmed
    }
    return String(text.dropFirst().prefix { $0 != quote })
  }

  /// The lines of a text, without their ends.
  private struct Lines {
    let utf8: [UInt8]
    var position = 0

    mutating func next() -> String? {
      guard position < utf8.count else { return nil }
      let rest = utf8[position...].prefix(longestLine)
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = utf8[position..<end]
      position = min(utf8.count, end + 1)
      let kept = line.last == 0x0D ? line.dropLast() : line
      return String(decoding: kept, as: UTF8.self)
    }
  }
}
