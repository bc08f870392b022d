extension NumberSource {
  /// Whether digits can be read so by themselves.
  ///
  /// - Parameters:
  ///   - value: The value of the digits.
  ///   - length: How many digits there are.
  func fits(value: Int, length: Int) -> Bool {
    switch self {
    case .day: length <= 2 && (1...31).contains(value)
    case .monthNumber: length <= 2 && (1...12).contains(value)
    case .oneDigitMonth: length == 1 && value > 0
    case .twoDigitMonth: length == 2 && (1...12).contains(value)
    case .year: length == 4 && (1000...2999).contains(value)
    case .recentYear: length == 4 && (1900...2099).contains(value) && value != 2000
    case .anyYear: length <= 4 && value > 0
    case .shortYear: length == 2
    case .hour: length <= 2 && value <= 24
    case .minute, .second: length == 2 && value < 60
    case .clockDigits: length == 4 && value < 2400 && value % 100 < 60
    case .decade:
      value % 10 == 0 && (length == 2 || (length == 4 && (1000...2990).contains(value)))
    case .week: length <= 2 && (1...53).contains(value)
    case .ordinal: length <= 3
    case .lateDay: length == 2 && (13...31).contains(value)
    case .dayWords, .yearWords: false
    case .count, .digits: true
    }
  }

  /// The source as one bit of a set.
  var bit: UInt32 {
    switch self {
    case .day: 1
    case .monthNumber: 1 << 1
    case .twoDigitMonth: 1 << 2
    case .year: 1 << 3
    case .recentYear: 1 << 4
    case .anyYear: 1 << 5
    case .shortYear: 1 << 6
    case .hour: 1 << 7
    case .minute: 1 << 8
    case .second: 1 << 9
    case .count: 1 << 10
    case .ordinal: 1 << 11
    case .decade: 1 << 12
    case .week: 1 << 13
    case .digits: 1 << 14
    case .lateDay: 1 << 15
    case .dayWords: 1 << 16
    case .yearWords: 1 << 17
    case .oneDigitMonth: 1 << 18
    case .clockDigits: 1 << 19
    }
  }

  private static let all = allCases

  /// The sources that digits can be read as, as a set of bits.
  static func fitting(value: Int, length: Int) -> UInt32 {
    var sources: UInt32 = 0
    for source in all where source.fits(value: value, length: length) { sources |= source.bit }
    return sources
  }

  /// The sets that occur; others are possible but rare.
  static let combinations: [UInt32] = {
    let values = [0, 1, 10, 12, 13, 14, 20, 24, 25, 30, 31, 32, 50, 53, 54, 59, 60, 61, 99, 100]
    let years = [
      59, 60, 960, 999, 1000, 1001, 1060, 1900, 1901, 1960, 2000, 2001, 2060, 2100, 2101, 2360,
      2400, 2990, 2999, 3000,
    ]
    var found: [UInt32] = []
    for length in 1...5 {
      for value in values + years where value < [10, 100, 1000, 10000, 100000][length - 1] {
        let sources = fitting(value: value, length: length)
        if !found.contains(sources) { found.append(sources) }
      }
    }
    return found
  }()
}
