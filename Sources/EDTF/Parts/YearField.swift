/// The year of a date as EDTF writes it.
enum YearField: Hashable, Sendable {
  /// Four places; `places` says how many of them are written: 4, 3 for a decade, 2 for a century.
  case short(isNegative: Bool, pattern: DigitPattern, places: UInt8)
  /// A year of four digits of which only the first are significant: `1950S2`.
  case estimated(isNegative: Bool, year: DigitPattern, significantDigits: Int32)
  /// A year written with the letter Y.
  indirect case long(LongYear)

  /// The largest year that is written without the letter.
  static let largestShortYear = 9999

  /// The year of any size.
  init(_ year: Int) {
    let magnitude = year.magnitude
    if magnitude <= UInt(YearField.largestShortYear) {
      let pattern = DigitPattern(Int(magnitude), count: 4)
      self = .short(isNegative: year < 0, pattern: pattern, places: 4)
    } else {
      self = .long(
        LongYear(
          isNegative: year < 0, digits: String(magnitude).utf8.map { $0 - UInt8(ascii: "0") },
          exponent: nil, significantDigits: nil))
    }
  }

  /// The year as a number: nil when digits are unspecified or it does not fit; an estimate's own
  /// number.
  var value: Int? {
    switch self {
    case .short(let isNegative, let pattern, _), .estimated(let isNegative, let pattern, _):
      pattern.value.map { isNegative ? -$0 : $0 }
    case .long(let year): year.value
    }
  }

  var isNegative: Bool {
    switch self {
    case .short(let isNegative, _, _), .estimated(let isNegative, _, _): isNegative
    case .long(let year): year.isNegative
    }
  }

  /// The places that limit the year in time: an estimate's insignificant digits are X; nil for a
  /// long year.
  var pattern: DigitPattern? {
    switch self {
    case .short(_, let pattern, _): pattern
    case .estimated(_, let year, let significantDigits):
      year.masking(last: 4 - Int(significantDigits))
    case .long: nil
    }
  }

  /// The one year that is meant; nil when several may be, or for a long year.
  var onlyYear: Int? {
    pattern?.value.map { isNegative ? -$0 : $0 }
  }

  /// Whether a month may follow.
  var allowsMonth: Bool {
    if case .short(_, _, 4) = self { true } else { false }
  }

  var precision: Precision {
    let unspecified: Int
    switch self {
    case .short, .estimated: unspecified = pattern?.trailingUnspecified ?? 0
    case .long(let year): unspecified = year.insignificantDigits
    }
    switch unspecified {
    case 0: return .year
    case 1: return .decade
    case 2: return .century
    case 3: return .millennium
    default: return .beyondMillennium
    }
  }
}

extension YearField {
  /// Adds the year to a text as EDTF writes it.
  func write(to text: inout String) {
    switch self {
    case .short(let isNegative, let pattern, let places):
      if isNegative { text += "-" }
      pattern.write(to: &text, places: Int(places))
    case .estimated(let isNegative, let year, let significantDigits):
      if isNegative { text += "-" }
      year.write(to: &text)
      text += "S\(significantDigits)"
    case .long(let year):
      year.write(to: &text)
    }
  }
}
