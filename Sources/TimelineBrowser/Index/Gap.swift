import EDTF

/// How long after one event the next one follows, no finer than both dates say.
enum Gap: Hashable, Sendable {
  case months(Int)
  case years(Int)

  /// The gap between two dated events; nil when no whole month or year lies empty between them.
  init?(from earlier: Catalog.Entry, to later: Catalog.Entry) {
    guard let start = earlier.day, let end = later.day else { return nil }
    let years = end.year - start.year
    if max(earlier.grain, later.grain) == .year {
      guard years > 1 else { return nil }
      self = .years(years)
      return
    }
    let months = years * 12 + end.month - start.month
    guard months > 1 else { return nil }
    self = months < 24 ? .months(months) : .years(months / 12)
  }
}
