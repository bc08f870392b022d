extension StringProtocol {
  /// The text without ASCII blanks at both ends.
  var trimmed: String {
    let bytes = Substring(self).utf8
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return "" }
    return String(Substring(bytes[first...last]))
  }
}
