// year      = [ "-" ] ( 4place | 4digit "S" count | 3digit | 2digit ) | long-year
// long-year, of at least five digits when written out = "Y" [ "-" ] digits [ "E" digits ] [ "S" count ]

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
      let count = try significantDigits()
      return .estimated(
        isNegative: isNegative, year: pattern, significantDigits: Int32(truncatingIfNeeded: count))
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
    var year = digits
    while year.count < 4 { year.append(nil) }
    return .short(isNegative: isNegative, pattern: year, places: digits.count)
  }

  private mutating func longYear() throws(EDTFError) -> LongYear {
    let isNegative = skip("-")
    let start = position
    let digits = self.digits()
    guard let first = digits.first, first > 0 else { throw error(.longYear, at: start) }
    let exponent = skip("E") ? try self.exponent() : nil
    // The letter is only for years that do not fit into four digits.
    guard digits.count + (exponent ?? 0) > 4 else { throw error(.longYear, at: start) }
    let significantDigits = skip("S") ? try significantDigits() : nil
    return LongYear(
      isNegative: isNegative, digits: digits, exponent: exponent,
      significantDigits: significantDigits)
  }

  private mutating func exponent() throws(EDTFError) -> Int {
    try number(in: 0...LongYear.largestExponent, else: .exponent)
  }

  private mutating func significantDigits() throws(EDTFError) -> Int {
    try number(in: 1...LongYear.largestExponent, else: .significantDigits)
  }

  /// Reads digits as a number within limits; the error points at the first of them.
  private mutating func number(
    in limits: ClosedRange<Int>, else expected: EDTFError.Expectation
  ) throws(EDTFError) -> Int {
    let start = position
    var number = Int(try digit(else: expected))
    while let digit = nextDigit, number <= limits.upperBound {
      advance()
      number = number * 10 + Int(digit)
    }
    guard limits.contains(number) else { throw error(expected, at: start) }
    return number
  }
}
