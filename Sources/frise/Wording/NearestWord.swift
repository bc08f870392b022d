/// Finds the word that a person probably meant.
enum NearestWord {
  /// The word with the fewest letters changed, added, left out or swapped; nil when all are far
  /// from what was typed.
  static func of(_ typed: String, among words: some Sequence<String>) -> String? {
    let typed = Array(typed.lowercased())
    guard typed.count <= 64 else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let letters = Array(word.lowercased())
      let distance = distance(typed, letters)
      guard distance <= max(1, (letters.count + 1) / 3), distance < best?.distance ?? Int.max else {
        continue
      }
      best = (word, distance)
    }
    return best?.word
  }

  /// The edit distance in which two neighbours that are swapped count once (Damerau 1964; optimal
  /// string alignment).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      next.reserveCapacity(right.count + 1)
      for (column, other) in right.enumerated() {
        var least = min(last[column + 1], next[column]) + 1
        least = min(least, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count]
  }
}
