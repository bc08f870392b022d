/// A search and the events that it found.
struct Search: Hashable, Sendable {
  let text: String
  /// The ranks of the events found, ascending, hidden ones included.
  let hits: [Int]
  /// How many of them the filter shows.
  private(set) var shownCount = 0

  init(text: String, hits: [Int]) {
    self.text = text
    self.hits = hits
  }

  mutating func countShown(among rows: TimelineRows) {
    shownCount = hits.reduce(0) { rows.place(ofRank: $1) == nil ? $0 : $0 + 1 }
  }

  /// Whether the event with a rank was found.
  func found(_ rank: Int) -> Bool {
    let place = hits.partitioningPlace { $0 >= rank }
    return place < hits.count && hits[place] == rank
  }

  /// The first hit shown whose rank is at least `rank`, or else the first of all.
  func hit(from rank: Int, among rows: TimelineRows) -> Int? {
    let start = hits.partitioningPlace { $0 >= rank }
    return hits[start...].first { rows.place(ofRank: $0) != nil }
      ?? hits[..<start].first { rows.place(ofRank: $0) != nil }
  }

  /// The last hit shown whose rank is less than `rank`, or else the last of all.
  func hit(before rank: Int, among rows: TimelineRows) -> Int? {
    let end = hits.partitioningPlace { $0 >= rank }
    return hits[..<end].last { rows.place(ofRank: $0) != nil }
      ?? hits[end...].last { rows.place(ofRank: $0) != nil }
  }
}
