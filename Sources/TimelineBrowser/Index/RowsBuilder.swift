import EDTF
import TimelineModel

/// Gathers the events of a filter into sections, in one pass.
struct RowsBuilder {
  private(set) var sections: [TimelineRows.Section] = []
  /// The days of the dated events, ascending.
  private(set) var days: [CalendarDay] = []
  private var count = 0
  private var previous: Catalog.Entry?

  mutating func add(_ entry: Catalog.Entry) {
    let title = SectionTitle(entry)
    if sections.last?.title != title {
      let gap = previous.flatMap { Gap(from: $0, to: entry) }
      sections.append(TimelineRows.Section(title: title, first: count, gap: gap))
    }
    count += 1
    if let day = entry.day { days.append(day) }
    previous = entry
  }
}

/// What a heading says.
enum SectionTitle: Hashable, Sendable {
  case year(Int)
  /// Dates whose years are too far away for a calendar.
  case beyond
  case undated
  case recurring

  init(_ entry: Catalog.Entry) {
    switch (entry.section, entry.day) {
    case (.dated, let day?): self = .year(day.year)
    case (.dated, nil): self = .beyond
    case (.undated, _): self = .undated
    case (.recurring, _): self = .recurring
    }
  }
}
