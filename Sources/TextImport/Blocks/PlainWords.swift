/// The words of a part of the text as they are compared across spellings: lower case, without
/// accents; marks are left out.
enum PlainWords {
  /// The words of a range of UTF-8 bytes, at most `limit` of them.
  static func words(of utf8: [UInt8], in range: Range<Int>, limit: Int = 64) -> [String] {
    var words: [String] = []
    var word = ""
    let slice = utf8[range.clamped(to: 0..<utf8.count)]
    for scalar in String(decoding: slice, as: UTF8.self).unicodeScalars {
      switch ScalarFolding.classify(scalar.value) {
      case .letter(let folded, _):
        if let folded = Unicode.Scalar(folded) { word.unicodeScalars.append(folded) }
      case .letters(let folded, _): word += folded
      case .digit(let digit): word += String(digit)
      case .combining, .silent: break
      case .blank, .newline, .mark:
        if !word.isEmpty { words.append(Unaccented.spelling(word)) }
        word = ""
        if words.count >= limit { return words }
      }
    }
    if !word.isEmpty { words.append(Unaccented.spelling(word)) }
    return words
  }

  /// Whether words say the title once more: whole, cut off at the end (even inside a word), or
  /// as a slug that leaves small words out.
  static func repeats(_ words: [String], title: [String]) -> Bool {
    guard words.count >= 3, title.count >= 3, let last = words.last else { return false }
    if words.count <= title.count {
      let isStart = zip(words.dropLast(), title).allSatisfy { $0 == $1 }
      if isStart && title[words.count - 1].hasPrefix(last) { return true }
      return words.count * 2 >= title.count && isSubsequence(words, of: title)
    }
    // The site's name may follow the title.
    return words.count <= title.count + 3 && zip(words, title).allSatisfy { $0 == $1 }
  }

  private static func isSubsequence(_ words: [String], of title: [String]) -> Bool {
    var rest = words[...]
    for word in title where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
