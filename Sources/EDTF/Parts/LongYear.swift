/// A year written with the letter Y, of any size: `Y170000002`, `Y-17E7`, `Y3388E2S3`.
struct LongYear: Hashable, Sendable {
  let isNegative: Bool

  /// The digits as written, each 0 to 9; the first is not 0.
  let digits: [UInt8]

  /// The power of ten after `E`, or nil when none is written.
  let exponent: Int?

  /// The count after `S`, or nil when none is written.
  let significantDigits: Int?

  /// The largest exponent and count of significant digits that are accepted.
  static let largestExponent = 999_999_999

  /// The number of digits of the year when written out.
  var totalDigits: Int { digits.count + (exponent ?? 0) }

  /// The year as a number, or nil when it does not fit.
  var value: Int? {
    guard totalDigits <= 19 else { return nil }
    var value = 0
    for place in 0..<totalDigits {
      let digit = place < digits.count ? Int(digits[place]) : 0
      let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !productOverflow, !sumOverflow else { return nil }
      value = sum
    }
    return value
  }

  /// The number of last digits that are not significant.
  var insignificantDigits: Int {
    totalDigits - min(significantDigits ?? totalDigits, totalDigits)
  }

  /// The magnitude with its insignificant digits replaced by the filler, 0 or 9.
  func magnitude(filler: UInt8) -> YearMagnitude {
    YearMagnitude(
      digits: digits, significant: totalDigits - insignificantDigits, total: totalDigits,
      filler: filler)
  }
}

extension LongYear {
  /// Adds the year to a text as EDTF writes it, with its letter.
  func write(to text: inout String) {
    text += isNegative ? "Y-" : "Y"
    text += String(decoding: digits.lazy.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    if let exponent { text += "E\(exponent)" }
    if let significantDigits { text += "S\(significantDigits)" }
  }
}
