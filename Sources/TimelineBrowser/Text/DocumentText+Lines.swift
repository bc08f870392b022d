extension DocumentText {
  /// The first lines to show when the line that holds `offset` stands at the top.
  func lines(from offset: Int, width: Int, count: Int) -> [WrappedLine] {
    var number = piece(at: offset)
    var shown = lines(ofPiece: number, width: width).drop { $0.end <= offset && $0.end > $0.start }
    if shown.isEmpty { shown = lines(ofPiece: number, width: width).suffix(1) }
    var result = Array(shown.prefix(count))
    number += 1
    while result.count < count, number < pieces.count {
      result += lines(ofPiece: number, width: width).prefix(count - result.count)
      number += 1
    }
    return result
  }

  /// Where the line begins that stands `lines` below (above, when negative) the one at `offset`.
  ///
  /// The first and the last line are the limits.
  func offset(_ offset: Int, movedBy lines: Int, width: Int) -> Int {
    var number = piece(at: offset)
    var current = self.lines(ofPiece: number, width: width)
    var line = current.lastIndex { $0.start <= offset } ?? 0
    // No text has more lines than scalars, and sums below cannot overflow.
    var left = min(max(lines, -length - 1), length + 1)
    while left > 0 {
      if line + left < current.count { return current[line + left].start }
      guard number + 1 < pieces.count else { break }
      left -= current.count - line
      number += 1
      current = self.lines(ofPiece: number, width: width)
      line = 0
    }
    if left > 0 { return current.last?.start ?? 0 }
    while left < 0 {
      if line + left >= 0 { return current[line + left].start }
      guard number > 0 else { return 0 }
      left += line + 1
      number -= 1
      current = self.lines(ofPiece: number, width: width)
      line = max(0, current.count - 1)
    }
    return current.indices.contains(line) ? current[line].start : 0
  }
}
