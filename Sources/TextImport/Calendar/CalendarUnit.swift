/// A unit that a text counts in; language files use the names of the cases.
enum CalendarUnit: Int, CaseIterable, Sendable {
  case second, minute, hour, day, week, fortnight, month, quarter, half, year
  case decade, century, season, weekend, millennium, night

  var grain: Grain {
    switch self {
    case .second, .minute, .hour, .day, .night: .day
    case .week, .fortnight, .weekend: .week
    case .month: .month
    case .quarter, .half, .season: .quarter
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }

  var isOfClock: Bool { self == .second || self == .minute || self == .hour }

  /// The designator of a TIMEX3 duration and how many of it make one unit.
  var duration: (designator: String, factor: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day, .night: ("D", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("M", 3)
    case .half: ("M", 6)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    case .season: ("M", 3)
    case .weekend: ("WE", 1)
    }
  }
}
