/// How a document is written.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Nothing but its words.
  case text = "text/plain"
  /// A page of the web.
  case html = "text/html"
  /// Text that may open with front matter.
  case markdown = "text/markdown"

  private static let endings: [String: DocumentFormat] = [
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html, "md": .markdown,
    "markdown": .markdown,
  ]
  private static let reach = 1024

  /// The format of a document, by the ending of its name, else by how it begins.
  init(name: String?, utf8: [UInt8]) {
    let ending = name?.split(separator: "/").last?.split(separator: ".").dropFirst().last
    if let known = ending.flatMap({ Self.endings[$0.lowercased()] }) {
      self = known
    } else {
      self = Self.opensPage(utf8) ? .html : FrontMatter.read(utf8) != nil ? .markdown : .text
    }
  }

  /// Whether a document type, an element of a page's frame, or XML that soon has one stands first.
  private static func opensPage(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(reach).drop { $0 <= 0x20 }
    guard head.first == UInt8(ascii: "<") else { return false }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let openings = [
      "<!doctype html", "<html", "<head>", "<head ", "<body>", "<body ", "<article>", "<article ",
    ]
    if openings.contains(where: text.hasPrefix) { return true }
    guard text.hasPrefix("<?xml") || text.hasPrefix("<!--") else { return false }
    return text.contains("<html") || text.contains("<!doctype html")
  }
}
