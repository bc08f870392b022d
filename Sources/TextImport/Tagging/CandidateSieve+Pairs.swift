extension CandidateSieve {
  /// Fills in the summaries of all sets.
  mutating func summarize() {
    let columns = Column.allCases.count
    for start in stride(from: 0, to: rows.count, by: length) {
      for column in 0..<columns {
        var summary: UInt64 = 0
        for word in 0..<width where rows[start &+ column &* width &+ word] != 0 {
          summary |= 1 << UInt64(word / wordsPerBit)
        }
        rows[start &+ columns &* width &+ column] = summary
      }
    }
  }

  /// Fills in which two classes patterns can begin with. Classes with the same sets count as one.
  mutating func pair() {
    let tail = length - 2
    let starts = Array(stride(from: 0, to: rows.count, by: length))
    let (firsts, rowOfClass) = distinct(starts, columns: [.first, .firstOfPhrase])
    let (seconds, columnOfClass) = distinct(
      starts, columns: [.second, .secondOfPhrase, .withinFirst])
    let size = (seconds.count + 63) / 64
    pairs = Array(repeating: 0, count: size)
    var places: [Int] = []
    for first in firsts {
      let place = pairs.count
      places.append(isEmpty(first, columns: [.first, .firstOfPhrase]) ? 0 : place)
      if places.last == 0 { continue }
      pairs += repeatElement(0, count: size)
      for (column, second) in seconds.enumerated() where canBegin(first, second) {
        pairs[place + column / 64] |= 1 << UInt64(column % 64)
      }
    }
    for (index, start) in starts.enumerated() {
      rows[start + tail] = UInt64(places[rowOfClass[index]])
      rows[start + tail + 1] = UInt64(columnOfClass[index])
    }
  }

  private func sets(_ row: Class, _ columns: [Column]) -> [UInt64] {
    columns.flatMap { rows[row + $0.rawValue * width..<row + ($0.rawValue + 1) * width] }
  }

  private func isEmpty(_ row: Class, columns: [Column]) -> Bool {
    sets(row, columns).allSatisfy { $0 == 0 }
  }

  /// One row for each distinct content of some columns, and which of these each row is like.
  private func distinct(_ starts: [Class], columns: [Column]) -> ([Class], [Int]) {
    var known: [[UInt64]: Int] = [:]
    var distinct: [Class] = []
    let places = starts.map { start in
      let sets = sets(start, columns)
      if let place = known[sets] { return place }
      known[sets] = distinct.count
      distinct.append(start)
      return distinct.count - 1
    }
    return (distinct, places)
  }

  /// Whether some pattern can begin with two classes, whatever comes third.
  private func canBegin(_ first: Class, _ second: Class) -> Bool {
    let begun = summary(.first, of: first)
    let following = summary(.second, of: second) | summary(.secondOfPhrase, of: second)
    let either = begun | summary(.firstOfPhrase, of: first)
    for bit in Bits(begun & following | either & summary(.withinFirst, of: second)) {
      for word in words(ofBit: bit) where canBegin(first, second, word: word) { return true }
    }
    return false
  }

  /// The same of the 64 patterns that come at `word`.
  @inline(__always)
  private func canBegin(_ first: Class, _ second: Class, word: Int) -> Bool {
    let begun = rows[first &+ word]
    let either = begun | rows[first &+ width &+ word]
    let following = rows[second &+ 2 &* width &+ word] | rows[second &+ 3 &* width &+ word]
    return begun & following | either & rows[second &+ 4 &* width &+ word] != 0
  }
}
