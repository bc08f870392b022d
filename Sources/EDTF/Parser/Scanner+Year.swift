// year      = [ "-" ] ( 4place | 4digit "S" count | 3digit | 2digit ) | long-year
// long-year = "Y" [ "-" ] digits [ "E" digits ] [ "S" count ]

extension Scanner {
  /// Reads the year of a date, with its letter, sign and significant digits.
  mutating func year() throws(EDTFError) -> YearField {
    if skip("Y") { return .long(try longYear()) }
    let isNegative = skip("-")
    let start = position
    let pattern = try shortYear()
    if isNegative, pattern.highest == 0 { throw error(.yearBelowZero, at: start) }
    guard pattern.count == 4 else { return leadingDigits(pattern, isNegative: isNegative) }
    if pattern.isSpecified, skip("S") {
      let count = try significantDigits(atMost: 4)
      return .estimated(isNegative: isNegative, year: pattern, significantDigits: count)
    }
    return .short(isNegative: isNegative, pattern: pattern, places: 4)
  }

  /// Four places, or two or three digits.
  private mutating func shortYear() throws(EDTFError) -> DigitPattern {
    var pattern = DigitPattern()
    while pattern.count < 4 {
      let isWhole = pattern.count >= 2 && pattern.isSpecified
      if isWhole, nextDigit == nil, next != UInt8(ascii: "X") { break }
      try appendPlace(to: &pattern, else: .yearPlace)
    }
    return pattern
  }

  /// A century or decade as a year whose last places are unspecified.
  private func leadingDigits(_ digits: DigitPattern, isNegative: Bool) -> YearField {
    let places = Int(digits.count)
    let year = (places == 2 ? 100 : 10) * digits.lowest
    return .short(
      isNegative: isNegative, pattern: DigitPattern(year, count: 4).masking(last: 4 - places),
      places: places)
  }

  private mutating func longYear() throws(EDTFError) -> LongYear {
    let isNegative = skip("-")
    let start = position
    let digits = self.digits()
    guard let first = digits.first, first > 0 else { throw error(.longYear, at: start) }
    let exponent = skip("E") ? try self.exponent() : nil
    // The letter is for years of more than four digits; an exponent makes any year long.
    guard exponent != nil || digits.count > 4 else { throw error(.longYear) }
    let total = digits.count + (exponent ?? 0)
    let significantDigits = skip("S") ? try significantDigits(atMost: total) : nil
    return LongYear(
      isNegative: isNegative, digits: digits, exponent: exponent,
      significantDigits: significantDigits)
  }

  private mutating func exponent() throws(EDTFError) -> Int {
    try number(atMost: LongYear.largestExponent, else: .exponent)
  }

  private mutating func significantDigits(atMost limit: Int) throws(EDTFError) -> Int {
    let start = position
    let count = try number(atMost: limit, else: .significantDigits(atMost: limit))
    guard count > 0 else { throw error(.significantDigits(atMost: limit), at: start) }
    return count
  }

  /// Reads digits as a number up to a limit; the error points at the first of them.
  private mutating func number(
    atMost limit: Int, else expected: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let start = position
    var number = Int(try digit(else: expected))
    while let digit = nextDigit {
      advance()
      number = number * 10 + Int(digit)
      guard number <= limit else { throw error(expected, at: start) }
    }
    guard number <= limit else { throw error(expected, at: start) }
    return number
  }
}
