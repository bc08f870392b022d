/// An unbroken run of days, both ends included.
public struct EDTFSpan: Hashable, Sendable {
  /// The first day of the run.
  public let lower: EDTFBound

  /// The last day of the run; never before the first.
  public let upper: EDTFBound

  /// The run between two bounds, the earlier of which becomes the first.
  init(_ lower: EDTFBound, _ upper: EDTFBound) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  /// The run from one day to another.
  init(_ first: CalendarDay, _ last: CalendarDay) {
    self.init(EDTFBound(first), EDTFBound(last))
  }

  func contains(_ other: EDTFSpan) -> Bool {
    lower <= other.lower && other.upper <= upper
  }
}

extension Array where Element == EDTFSpan {
  /// Adds a run that does not begin before the last one, joining the two where they touch.
  mutating func appendJoining(_ span: EDTFSpan) {
    if let last, span.lower <= last.upper || last.upper.adjoins(span.lower) {
      self[count - 1] = EDTFSpan(last.lower, Swift.max(last.upper, span.upper))
    } else {
      append(span)
    }
  }

  /// The same days as ascending runs that do not touch.
  func joined() -> [EDTFSpan] {
    var joined: [EDTFSpan] = []
    for span in sorted(by: { $0.lower < $1.lower }) {
      joined.appendJoining(span)
    }
    return joined
  }

  /// Whether each of the other runs lies within one of these; both ascend and do not touch.
  func contain(_ others: [EDTFSpan]) -> Bool {
    var index = 0
    for other in others {
      while index < count, self[index].upper < other.lower { index += 1 }
      guard index < count, self[index].contains(other) else { return false }
    }
    return true
  }

  /// Whether a day lies in both; both ascend and do not touch.
  func meet(_ others: [EDTFSpan]) -> Bool {
    var (index, otherIndex) = (0, 0)
    while index < count, otherIndex < others.count {
      if self[index].upper < others[otherIndex].lower {
        index += 1
      } else if others[otherIndex].upper < self[index].lower {
        otherIndex += 1
      } else {
        return true
      }
    }
    return false
  }
}
