import EDTF

extension DateWording {
  /// How often, from the TIMEX3 value of a set: `every year` for `P1Y`; nil for other values.
  func recurrence(_ value: String) -> String? {
    if let period = Period(value) { return words.count(period.word, period.count) }
    if let weekday = Self.weekday(value), let name = words.item(.weekdays, weekday - 1) {
      return words.text(.everyOn, ["date": name])
    }
    guard value.hasPrefix("XXXX-"), let date = EDTFDate(value), date.precision >= .month,
      date.year == nil, let month = date.month, let name = words.item(.months, month - 1)
    else { return nil }
    let text = date.day.map { words.text(.dateDayMonth, ["day": String($0), "month": name]) }
    return words.text(.everyOn, ["date": text ?? name])
  }

  /// The day of the week, 1 to 7, of a value such as `XXXX-WXX-4`.
  private static func weekday(_ value: String) -> Int? {
    let prefix = "XXXX-WXX-"
    guard value.hasPrefix(prefix) else { return nil }
    return Int(value.dropFirst(prefix.count)).flatMap { (1...7).contains($0) ? $0 : nil }
  }

  /// A duration of one unit, such as `P1Y`.
  private struct Period {
    var count: Int
    var word: CountedWord

    init?(_ value: String) {
      guard value.first == "P", let unit = value.last, let word = Self.words[unit],
        let count = Int(value.dropFirst().dropLast()), count > 0
      else { return nil }
      self.count = count
      self.word = word
    }

    private static let words: [Character: CountedWord] = [
      "Y": .everyYears, "M": .everyMonths, "W": .everyWeeks, "D": .everyDays,
    ]
  }
}
