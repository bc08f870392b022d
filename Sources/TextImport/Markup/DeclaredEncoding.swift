/// The encoding that a page names in its first bytes (WHATWG, section 13.2.3.2).
enum DeclaredEncoding {
  private static let reach = 2048

  /// The name as written; nil where the document is no page or names none.
  static func name(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reach)
    guard head.first(where: { $0 > 0x20 }) == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    let ends = text.hasPrefix("<?xml") ? ["encoding", "charset"] : ["charset"]
    return ends.lazy.compactMap { value(of: $0, in: text) }.first
  }

  /// What stands behind a name and `=`, in quotation marks or not.
  private static func value(of name: String, in text: String) -> String? {
    for part in text.split(separator: name, omittingEmptySubsequences: false).dropFirst() {
      let rest = part.drop { $0 == " " }
      guard rest.first == "=" else { continue }
      let value = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
        .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      if !value.isEmpty { return String(value) }
    }
    return nil
  }
}
