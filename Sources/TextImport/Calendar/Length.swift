internal import EDTF

/// A length of time in one or several units: *trois ans*, *un an, deux mois et dix jours*.
struct Length: Sendable {
  struct Part: Sendable {
    var count: Int
    var unit: CalendarUnit
  }

  /// From the coarsest unit to the finest.
  let parts: [Part]

  /// The parts that the fields state with their number; nil where there is none.
  init?(_ fields: Fields) {
    let slots: [(count: Slot, unit: Slot)] = [
      (.count, .unit), (.moreCount, .moreUnit), (.thirdCount, .thirdUnit),
    ]
    var found: [Part] = slots.compactMap { slot in
      guard let count = fields[slot.count],
        let unit = fields[slot.unit].flatMap(CalendarUnit.init(rawValue:))
      else { return nil }
      return Part(count: min(count, 1_000_000), unit: unit)
    }
    if let half = Self.half(fields) { found.append(half) }
    parts = found.sorted { $0.unit.size > $1.unit.size }
    if parts.isEmpty { return nil }
  }

  /// The half behind a number of years or decades, *trois ans et demi*, or by itself.
  private static func half(_ fields: Fields) -> Part? {
    guard fields[.half] == 1 || fields[.fraction] == 15 else { return nil }
    switch fields[.unit].flatMap(CalendarUnit.init(rawValue:)) {
    case .year: return Part(count: 6, unit: .month)
    case .decade: return Part(count: 5, unit: .year)
    case .century: return Part(count: 50, unit: .year)
    default: return nil
    }
  }

  var finest: CalendarUnit { parts.last?.unit ?? .day }

  /// The whole months of it.
  var months: Int {
    parts.reduce(0) { sum, part in
      if case .months(let months) = part.unit.size { sum + part.count * months } else { sum }
    }
  }

  /// The day that far from another, later for 1 and earlier for -1; parts of a day count by whole days.
  func day(from start: CalendarDay, direction: Int) -> CalendarDay {
    parts.reduce(start) { day, part in
      let step = direction * part.count
      return switch part.unit.size {
      case .months(let months): day.adding(months: step * months)
      case .days(let days): day.adding(days: step * days)
      case .seconds(let seconds): day.adding(days: step * seconds / 86_400)
      }
    }
  }
}

extension CalendarUnit {
  /// How long a unit is, in what its length is a whole number of.
  enum Size: Comparable {
    case seconds(Int)
    case days(Int)
    case months(Int)
  }

  var size: Size {
    switch self {
    case .second: .seconds(1)
    case .minute: .seconds(60)
    case .hour: .seconds(3600)
    case .day, .night: .days(1)
    case .week, .weekend: .days(7)
    case .fortnight: .days(14)
    case .month: .months(1)
    case .quarter, .season: .months(3)
    case .half: .months(6)
    case .year: .months(12)
    case .decade: .months(120)
    case .century: .months(1200)
    case .millennium: .months(12000)
    }
  }
}
