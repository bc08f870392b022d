/// The kinds of number that a pattern can ask for between angle brackets.
enum NumberSource: String, Sendable, CaseIterable {
  /// 1 to 31 in digits, or with an ordinal ending (`1er`, `21st`).
  case day
  /// 1 to 12 in digits.
  case monthNumber = "month-number"
  /// 01 to 12, always two digits.
  case twoDigitMonth = "two-digit-month"
  /// 1 to 9 in one digit: behind a year and a slash, no second year.
  case oneDigitMonth = "one-digit-month"
  /// Four digits, 1000 to 2999.
  case year
  /// Four digits that are rarely a quantity: 1900 to 2099, without 2000.
  case recentYear = "recent-year"
  /// Any year of one to four digits: for patterns that say by other words that it is one.
  case anyYear = "any-year"
  /// Two digits.
  case shortYear = "short-year"
  case hour, minute, second
  /// A clock time in four digits, 0000 to 2359: fills both the hour and the minute.
  case clockDigits = "clock-digits"
  /// A quantity: digits with grouping and decimals, or number words.
  case count
  /// `2e`, `21st`, or an ordinal word.
  case ordinal
  /// A multiple of ten, two or four digits.
  case decade
  /// ISO week 1 to 53.
  case week
  /// 13 to 31 in digits: before a slash, no numerator of a fraction and no month.
  case lateDay = "late-day"
  /// 1 to 31 in cardinal or ordinal words.
  case dayWords = "day-words"
  /// 1000 to 2999 in words: as one number, or by its halves (`nineteen seventy-eight`).
  case yearWords = "year-words"
  /// Any number in digits.
  case digits

  /// The slot that the number fills unless the pattern names another.
  var slot: Slot? {
    switch self {
    case .day, .lateDay, .dayWords: .day
    case .monthNumber, .twoDigitMonth, .oneDigitMonth: .month
    case .year, .recentYear, .anyYear, .yearWords: .year
    case .shortYear: .shortYear
    case .hour: .hour
    case .minute: .minute
    case .second: .second
    case .count: .count
    case .ordinal: .ordinal
    case .decade: .decade
    case .week: .week
    case .clockDigits, .digits: nil
    }
  }
}
