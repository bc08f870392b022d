/// The attributes of a start tag.
struct HTMLAttributes {
  /// The values by their names in lower case; of equal names the first counts.
  private var values: [String: String] = [:]

  /// More attributes than any page needs are not looked at.
  private static let limit = 64

  /// Reads the attributes written in a range of a page's source.
  init(_ source: [UInt8], in range: Range<Int>) {
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound, count < Self.limit {
      let byte = source[index]
      if byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
        index += 1
        continue
      }
      count += 1
      let name = Self.name(source, &index, range.upperBound)
      let value = Self.value(source, &index, range.upperBound)
      if values[name] == nil { values[name] = value }
    }
  }

  /// The value of an attribute; empty for one without a value, nil where there is none.
  subscript(name: String) -> String? { values[name] }

  /// The value without blanks at its ends; nil where it is empty.
  func text(_ name: String) -> String? {
    values[name].map { $0.trimmed }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func name(_ source: [UInt8], _ index: inout Int, _ end: Int) -> String {
    let start = index
    while index < end, source[index] > 0x20, source[index] != 0x3D, source[index] != 0x2F {
      index += 1
    }
    return String(decoding: source[start..<index], as: UTF8.self).lowercased()
  }

  private static func value(_ source: [UInt8], _ index: inout Int, _ end: Int) -> String {
    skipBlanks(source, &index, end)
    guard index < end, source[index] == UInt8(ascii: "=") else { return "" }
    index += 1
    skipBlanks(source, &index, end)
    guard index < end else { return "" }
    let quote = source[index]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { index += 1 }
    let start = index
    while index < end, isQuoted ? source[index] != quote : source[index] > 0x20 { index += 1 }
    let value = start..<index
    if isQuoted, index < end { index += 1 }
    var bytes: [UInt8] = []
    HTMLReferences.appendDecoded(source[value], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func skipBlanks(_ source: [UInt8], _ index: inout Int, _ end: Int) {
    while index < end, source[index] <= 0x20 { index += 1 }
  }
}
