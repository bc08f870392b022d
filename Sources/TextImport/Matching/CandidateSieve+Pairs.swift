extension CandidateSieve {
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
    var word = 0
    while word < width {
      let begun = rows[first &+ word]
      let either = begun | rows[first &+ width &+ word]
      if either != 0 {
        let following = rows[second &+ 2 &* width &+ word] | rows[second &+ 3 &* width &+ word]
        if begun & following | either & rows[second &+ 4 &* width &+ word] != 0 { return true }
      }
      word &+= 1
    }
    return false
  }
}
