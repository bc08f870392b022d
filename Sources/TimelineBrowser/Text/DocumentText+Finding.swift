extension DocumentText {
  /// The text of a stretch, cut to what the document has.
  func text(in range: Range<Int>) -> Substring {
    let range = range.clamped(to: 0..<length)
    let start = index(of: range.lowerBound)
    let end = text.unicodeScalars.index(
      start, offsetBy: range.count, limitedBy: text.unicodeScalars.endIndex)
    return text[start..<(end ?? text.endIndex)]
  }

  /// Where words stand within a stretch; nil when they do not.
  ///
  /// Only the first `longestPiece` scalars of the stretch are searched.
  func range(of words: String, in range: Range<Int>) -> Range<Int>? {
    let searched = range.clamped(to: 0..<length).prefix(Self.longestPiece)
    let scalars = Array(text(in: searched.startIndex..<searched.endIndex).unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
    for start in 0...scalars.count - wanted.count
    where scalars[start..<start + wanted.count].elementsEqual(wanted) {
      let first = searched.startIndex + start
      return first..<first + wanted.count
    }
    return nil
  }

  private func index(of offset: Int) -> String.Index {
    let piece = pieces[piece(at: offset)]
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: piece.bytes.lowerBound)
    let scalars = text.unicodeScalars
    return scalars.index(start, offsetBy: offset - piece.start, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
  }
}
