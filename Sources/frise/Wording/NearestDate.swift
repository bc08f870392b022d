import EDTF

/// Guesses the EDTF date that a person meant by a text that is none.
enum NearestDate {
  /// The date as EDTF text, or nil when the text does not look like a date of numbers.
  ///
  /// `2024-02-30` gives `2024-02-29`, `14/4/2024` gives `2024-04-14`, `2024-13` gives `2024-12`.
  static func to(_ text: String) -> String? {
    let groups = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    guard groups.allSatisfy({ $0.count <= 8 }) else { return nil }
    switch groups.count {
    case 1: return unseparated(groups[0])
    case 2: return yearAndMonth(groups)
    case 3: return yearMonthAndDay(groups)
    default: return nil
    }
  }

  private static func unseparated(_ digits: String) -> String? {
    switch digits.count {
    case 4: return digits
    case 8:
      return yearMonthAndDay([
        String(digits.prefix(4)), String(digits.dropFirst(4).prefix(2)), String(digits.suffix(2)),
      ])
    default: return nil
    }
  }

  private static func yearAndMonth(_ groups: [String]) -> String? {
    let ordered = groups[0].count == 4 ? groups : groups.reversed()
    guard ordered[0].count == 4, let year = Int(ordered[0]), let month = Int(ordered[1]) else {
      return nil
    }
    return EDTFDate(year: year, month: min(max(month, 1), 12))?.description
  }

  private static func yearMonthAndDay(_ groups: [String]) -> String? {
    let ordered = groups[0].count == 4 ? groups : groups.reversed()
    guard ordered[0].count == 4, let year = Int(ordered[0]), var month = Int(ordered[1]),
      var day = Int(ordered[2])
    else { return nil }
    if month > 12 && (1...12).contains(day) { (month, day) = (day, month) }
    month = min(max(month, 1), 12)
    day = min(max(day, 1), CalendarDay.daysInMonth(year: year, month: month))
    return CalendarDay(year: year, month: month, day: day).map { EDTFDate(day: $0).description }
  }
}
