internal import EDTF

/// Dates as programs write them: ISO 8601, RFC 822 and 5322, and their looser relatives.
enum DateStamp {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let longest = 80

  /// The day, month or year of a stamp; nil where it is none, where day and month could change
  /// places, or where it is what programs write for no date.
  static func value(_ text: String) -> EDTFValue? {
    var runs = runs(of: text.utf8.prefix(longest))[...]
    if let first = runs.first, weekdays.contains(where: first.hasPrefix) {
      runs = runs.dropFirst()
    }
    guard let date = date(of: Array(runs.prefix(3))), isMeant(date) else { return nil }
    return .date(date)
  }

  /// What programs write that know no date: the first day of their epoch.
  private static func isMeant(_ date: EDTFDate) -> Bool {
    guard let year = date.year, year >= 1000 else { return false }
    let isFirstDay = date.month == nil || date.month == 1 && (date.day ?? 1) == 1
    return !(isFirstDay && (year == 1970 || year == 1900))
  }

  private static func date(of runs: [String]) -> EDTFDate? {
    let numbers = runs.map { Int($0) }
    switch (runs.count, numbers.first ?? nil) {
    case (1..., let number?) where runs[0].utf8.count == 8:
      return day(number / 10_000, number / 100 % 100, number % 100)
    case (1..., let year?) where runs[0].utf8.count == 4:
      return dateAfterYear(year, Array(runs.dropFirst()))
    case (3, let first?) where runs[0].utf8.count <= 2:
      guard let year = fullYear(runs[2]) else { return nil }
      if let month = month(runs[1]) { return day(year, month, first) }
      guard let second = numbers[1], runs[1].utf8.count <= 2 else { return nil }
      if first > 12 || first == second { return day(year, second, first) }
      return second > 12 ? day(year, first, second) : nil
    case (2..., nil):
      guard let month = month(runs[0]) else { return nil }
      if let year = fullYear(runs[1]) { return EDTFDate(year: year, month: month) }
      guard runs.count == 3, let number = numbers[1], let year = fullYear(runs[2]) else {
        return nil
      }
      return day(year, month, number)
    default: return nil
    }
  }

  private static func dateAfterYear(_ year: Int, _ rest: [String]) -> EDTFDate? {
    guard let second = rest.first, second.utf8.count <= 2, let month = Int(second) else {
      return rest.isEmpty ? EDTFDate(year: year) : nil
    }
    guard rest.count > 1, rest[1].utf8.count <= 2, let number = Int(rest[1]) else {
      return rest.count > 1 ? nil : EDTFDate(year: year, month: month)
    }
    return day(year, month, number)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> EDTFDate? {
    CalendarDay(year: year, month: month, day: day).map { EDTFDate(day: $0) }
  }

  private static func fullYear(_ run: String) -> Int? { run.utf8.count == 4 ? Int(run) : nil }

  /// The month that an English name or its beginning names.
  static func month(_ name: String) -> Int? {
    guard name.utf8.count >= 3 else { return nil }
    let wanted = name == "sept" ? "sep" : name
    return months.firstIndex { $0.hasPrefix(wanted) }.map { $0 + 1 }
  }

  /// The runs of digits and of letters, in lower case.
  private static func runs(of bytes: Substring.UTF8View) -> [String] {
    var runs: [[UInt8]] = []
    var kind = 0
    for byte in bytes {
      let next = ASCIITable.isDigit(byte) ? 1 : ASCIITable.isLetter(byte) || byte >= 0x80 ? 2 : 0
      if next != 0 {
        let plain = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if next == kind { runs[runs.count - 1].append(plain) } else { runs.append([plain]) }
      }
      kind = next
    }
    return runs.map { String(decoding: $0, as: UTF8.self) }
  }
}
