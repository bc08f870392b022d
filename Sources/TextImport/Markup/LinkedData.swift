import TimelineModel

/// What a page's JSON-LD says of its article, in the terms of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var publisher: String?
  private(set) var authors: [String] = []
  private(set) var url: String?
  private(set) var language: String?
  /// How well the object fits that the facts are of: 2 an article, 1 a page, 0 none so far.
  private var fit = 0

  private static let objectLimit = 512

  /// Reads the content of one `script` element; what is not JSON is passed over.
  mutating func read(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: Self.withoutWrapping(bytes)) else { return }
    var open = [value]
    var count = 0
    while let next = open.popLast(), count < Self.objectLimit {
      count += 1
      switch next {
      case .array(let values): open += values.reversed()
      case .object(let object):
        take(object)
        // Lists of other articles are not followed, only what this page holds.
        open += ["mainEntity", "@graph"].compactMap { object[$0] }
      default: break
      }
    }
  }

  private mutating func take(_ object: JSONObject) {
    let fit = Self.fit(of: Self.strings(object["@type"]))
    guard fit > self.fit else { return }
    let date = object["datePublished"]?.text
    // The first article counts; a page only where there is no article.
    guard date != nil || fit == 2 else { return }
    self.fit = fit
    published = date?.trimmed ?? published
    headline = Self.text(object["headline"]) ?? headline
    publisher = Self.names(object["publisher"]).first ?? publisher
    let names = Self.names(object["author"])
    if !names.isEmpty { authors = names }
    url = Self.text(object["url"]) ?? url
    language = Self.strings(object["inLanguage"]).first ?? language
  }

  private static func fit(of types: [String]) -> Int {
    if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("BlogPosting") }) {
      return 2
    }
    let others: Set = ["Report", "WebPage", "ItemPage", "CreativeWork", "Event", "VideoObject"]
    return types.contains(where: others.contains) ? 1 : 0
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text)?: [text]
    case .array(let values)?: values.compactMap(\.text)
    default: []
    }
  }

  /// A text with its references read: some pages escape inside JSON too.
  private static func text(_ value: JSONValue?) -> String? {
    guard let written = value?.text?.trimmed, !written.isEmpty else { return nil }
    var bytes: [UInt8] = []
    HTMLReferences.appendDecoded(Array(written.utf8)[...], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of persons or organisations, however they are written.
  private static func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .string?: [text(value)].compactMap(\.self)
    case .object(let object)?: [text(object["name"])].compactMap(\.self)
    case .array(let values)?: values.prefix(16).flatMap { names($0) }
    default: []
    }
  }

  /// The JSON without a comment or CDATA section around it, and with the raw line ends inside
  /// strings, which pages write and JSON forbids, as blanks.
  private static func withoutWrapping(_ bytes: [UInt8]) -> [UInt8] {
    var json = bytes[...]
    var isDone = false
    while !isDone {
      isDone = true
      json = json.drop { $0 <= 0x20 }
      // Without a copy, which removing would make each time.
      json = json[..<(json.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? json.startIndex)]
      for opening in ["<!--", "<![CDATA[", "//", "/*", "*/"] where json.starts(with: opening.utf8) {
        json = json.dropFirst(opening.utf8.count)
        isDone = false
      }
      for closing in ["-->", "]]>", "//", "/*", "*/", ";"]
      where json.suffix(closing.utf8.count).elementsEqual(closing.utf8) {
        json = json.dropLast(closing.utf8.count)
        isDone = false
      }
    }
    return json.map { max($0, 0x20) }
  }
}
