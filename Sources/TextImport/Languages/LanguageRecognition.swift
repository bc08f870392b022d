/// Tells the language of a text, and of lines in another one, by their commonest words and the names
/// of months and weekdays.
struct LanguageRecognition: Sendable {
  private let table: RecognitionTable
  private let codes: [String]

  /// How many bytes from the start of a text are looked at, and how many at a time.
  private static let reach = 8192
  private static let step = 512
  /// How much more than the runner-up a language must score, in percent.
  private static let margin = 120
  /// A score with which the best language counts however close the next one is: so much text is
  /// in both, and its lines tell which.
  private static let muchText = 30 * RecognitionTable.fullWeight

  /// - Parameter words: For each language the words that tell it.
  init(words: [(code: String, words: [String])]) {
    codes = words.map(\.code)
    table = RecognitionTable(
      words.enumerated().flatMap { index, entry in
        entry.words.map { (language: index, word: $0) }
      })
  }

  /// The language's code, or nil where no language stands out.
  func language(of utf8: [UInt8]) -> String? { language(of: utf8, in: 0..<utf8.count) }

  /// The language of a part of the text, given as UTF-8 byte offsets.
  func language(of utf8: [UInt8], in range: Range<Int>) -> String? {
    var scores = Array(repeating: 0, count: codes.count)
    let whole = range.clamped(to: 0..<utf8.count)
    let end = min(whole.upperBound, whole.lowerBound + Self.reach)
    var start = whole.lowerBound
    while start < end {
      let piece = Self.piece(of: utf8, from: start, to: end)
      utf8.withUnsafeBufferPointer { table.add($0, in: piece, to: &scores) }
      start = piece.upperBound
      if let (best, other) = leaders(scores), scores[best] >= Self.muchText,
        scores[best] >= 2 * other
      {
        return codes[best]
      }
    }
    guard let (best, other) = leaders(scores), scores[best] > 0 else { return nil }
    return scores[best] * 100 >= other * Self.margin || scores[best] >= Self.muchText
      ? codes[best] : nil
  }

  /// The bytes to look at next; they end between words where that can be.
  private static func piece(of utf8: [UInt8], from start: Int, to end: Int) -> Range<Int> {
    guard start + step < end else { return start..<end }
    let piece = start..<start + step
    return utf8[piece].lastIndex { $0 <= 0x20 }.map { start..<$0 + 1 } ?? piece
  }

  /// The language with the highest score, and the score of the one behind it.
  private func leaders(_ scores: [Int]) -> (best: Int, other: Int)? {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return nil }
    let other = scores.indices.reduce(0) { $1 == best ? $0 : max($0, scores[$1]) }
    return (best, other)
  }

  // MARK: Lines

  /// A line must say so much in its own language, and so many times more than in the text's.
  private static let foreignLine = 5 * RecognitionTable.fullWeight
  private static let foreignFactor = 4
  /// How many bytes of each line are looked at, and how short one is not looked at.
  private static let lineReach = 192
  private static let shortestLine = 32

  /// The lines that are in another language than the text, neighbours joined, in their order.
  func stretches(of utf8: [UInt8], notIn code: String) -> [LanguageStretch] {
    guard let own = codes.firstIndex(of: code) else { return [] }
    var found: [LanguageStretch] = []
    var scores = Array(repeating: 0, count: codes.count)
    utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(
          EightBytes.position(of: 0x0A, in: bytes, from: start) + 1, bytes.count)
        let line = start..<end
        start = end
        guard line.count >= Self.shortestLine else { continue }
        for index in scores.indices { scores[index] = 0 }
        let reach = line.lowerBound + min(line.count, Self.lineReach)
        table.add(bytes, in: line.lowerBound..<reach, to: &scores)
        guard let (best, _) = leaders(scores), best != own, scores[best] >= Self.foreignLine,
          scores[best] >= Self.foreignFactor * scores[own]
        else { continue }
        add(line, in: codes[best], to: &found)
      }
    }
    return found
  }

  private func add(_ line: Range<Int>, in code: String, to found: inout [LanguageStretch]) {
    if let last = found.last, last.language == code,
      last.utf8Range.upperBound == line.lowerBound
    {
      found[found.count - 1].utf8Range = last.utf8Range.lowerBound..<line.upperBound
    } else {
      found.append(LanguageStretch(language: code, utf8Range: line))
    }
  }
}
