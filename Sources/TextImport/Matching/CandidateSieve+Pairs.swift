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
    let (firsts, rowOfClass) = distinct(starts, columns: .first ... .firstOfPhrase)
    let (seconds, columnOfClass) = distinct(starts, columns: .second ... .withinFirst)
    let size = (seconds.count + 63) / 64
    let following = Followers(of: self, seconds)
    pairs = Array(repeating: 0, count: size)
    var places: [Int] = []
    for first in firsts {
      let place = pairs.count
      let isEmpty = summary(.first, of: first) | summary(.firstOfPhrase, of: first) == 0
      places.append(isEmpty ? 0 : place)
      if isEmpty { continue }
      pairs += repeatElement(0, count: size)
      for word in 0..<width {
        let begun = rows[first &+ word]
        for bit in Bits(begun) { following.add(word &* 64 &+ bit, isFirst: true, &pairs, place) }
        for bit in Bits(rows[first &+ width &+ word] & ~begun) {
          following.add(word &* 64 &+ bit, isFirst: false, &pairs, place)
        }
      }
    }
    for (index, start) in starts.enumerated() {
      rows[start + tail] = UInt64(places[rowOfClass[index]])
      rows[start + tail + 1] = UInt64(columnOfClass[index])
    }
  }

  /// One row for each distinct content of some columns, and which of these each row is like.
  private func distinct(_ starts: [Class], columns: ClosedRange<Column>) -> ([Class], [Int]) {
    let sets = columns.lowerBound.rawValue * width..<(columns.upperBound.rawValue + 1) * width
    var known: [UInt64: [Int]] = [:]
    var distinct: [Class] = []
    let places = starts.map { start in
      var hash: UInt64 = 0
      for set in sets { hash = (hash ^ rows[start &+ set]) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
      let alike = known[hash]?.first { place in
        sets.allSatisfy { rows[distinct[place] &+ $0] == rows[start &+ $0] }
      }
      if let alike { return alike }
      known[hash, default: []].append(distinct.count)
      distinct.append(start)
      return distinct.count - 1
    }
    return (distinct, places)
  }

  /// For each pattern the classes that it can go on with, as sets of bits: its own second tokens, and
  /// what goes on within its first.
  private struct Followers {
    private var own: [UInt64]
    private var within: [UInt64]
    private let size: Int

    init(of sieve: CandidateSieve, _ seconds: [Class]) {
      size = (seconds.count + 63) / 64
      own = Array(repeating: 0, count: sieve.width * 64 * size)
      within = own
      let width = sieve.width
      for (column, second) in seconds.enumerated() {
        let (place, bit) = (column / 64, UInt64(1) << UInt64(column % 64))
        for word in 0..<width {
          let row = second &+ word
          let second = sieve.rows[row &+ 2 &* width] | sieve.rows[row &+ 3 &* width]
          for pattern in Bits(second) {
            own[(word &* 64 &+ pattern) &* size &+ place] |= bit
          }
          for pattern in Bits(sieve.rows[row &+ 4 &* width]) {
            within[(word &* 64 &+ pattern) &* size &+ place] |= bit
          }
        }
      }
    }

    /// Adds the classes that a pattern can go on with to a row of pairs.
    func add(_ pattern: Int, isFirst: Bool, _ pairs: inout [UInt64], _ row: Int) {
      let start = pattern &* size
      for place in 0..<size {
        pairs[row &+ place] |=
          within[start &+ place] | (isFirst ? own[start &+ place] : 0)
      }
    }
  }
}
