import EDTF

/// The rows of the timeline screen under one filter: headings, and one row an event.
///
/// It is made when the filter changes. Rows are found by search in it, so that a view costs the
/// same however long the timeline is.
struct TimelineRows: Sendable {
  /// The ranks of the events shown, ascending.
  let ranks: [Int]
  /// The headings, each over a stretch of them.
  let sections: [Section]
  let density: Density

  /// A heading and the events below it.
  struct Section: Hashable, Sendable {
    var title: SectionTitle
    /// The first event's place among the events shown.
    var first: Int
    /// How long nothing happened before it; nil where nothing is missing.
    var gap: Gap?
  }

  /// What stands at one row.
  enum Row: Hashable, Sendable {
    /// A section's heading, by the section's number.
    case heading(Int)
    /// An event, by its place among the events shown.
    case event(Int)
  }

  init(ranks: [Int], entries: [Catalog.Entry]) {
    var builder = RowsBuilder()
    for rank in ranks { builder.add(entries[rank]) }
    self.ranks = ranks
    sections = builder.sections
    density = Density(days: builder.days)
  }

  /// The number of rows, headings included.
  var count: Int { ranks.count + sections.count }

  /// What stands at a row; nil outside.
  subscript(row: Int) -> Row? {
    guard row >= 0, row < count else { return nil }
    let section = sections.lastPlace { $0.element.first + $0.offset <= row }
    let first = sections[section].first + section
    return row == first ? .heading(section) : .event(row - section - 1)
  }

  /// The row of the event at a place among those shown.
  func row(ofShown place: Int) -> Int { place + section(ofShown: place) + 1 }

  /// The number of the section that the event at a place among those shown belongs to.
  func section(ofShown place: Int) -> Int { sections.lastPlace { $0.element.first <= place } }

  /// The place among the events shown of the event with a rank; nil when the filter hides it.
  func place(ofRank rank: Int) -> Int? {
    let place = place(atOrAfterRank: rank)
    return place < ranks.count && ranks[place] == rank ? place : nil
  }

  /// The place of the first event shown whose rank is at least `rank`; the count when none is.
  func place(atOrAfterRank rank: Int) -> Int {
    ranks.partitioningPlace { $0 >= rank }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first place whose element satisfies a condition that holds from some place on.
  func partitioningPlace(_ condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Array {
  /// The last place that satisfies a condition that holds up to some place; the first at least.
  fileprivate func lastPlace(where condition: ((offset: Int, element: Element)) -> Bool) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if condition((middle, self[middle])) { low = middle } else { high = middle }
    }
    return low
  }
}
