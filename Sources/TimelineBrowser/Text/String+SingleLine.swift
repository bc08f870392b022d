extension String {
  /// The text with every run of white space as one space, cut with an ellipsis after `limit`
  /// characters: a document may call a megabyte a title.
  func singleLine(limit: Int = 2_000) -> String {
    guard let cut = index(startIndex, offsetBy: limit, limitedBy: endIndex), cut < endIndex else {
      return self[...].onOneLine
    }
    return self[..<cut].onOneLine + "…"
  }
}

extension Substring {
  fileprivate var onOneLine: String {
    guard contains(where: { $0.isNewline || $0 == "\t" }) else { return String(self) }
    return split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
