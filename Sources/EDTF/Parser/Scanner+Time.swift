// time  = hour ":" minute ":" second [ "." digits ] [ shift ]
// shift = "Z" | ( "+" | "-" ) hour [ [ ":" ] minute ]

extension Scanner {
  /// Reads the letter T and the time behind a date, or returns nil where none can stand or is next.
  mutating func time(behind date: EDTFDate) throws(EDTFError) -> EDTFDateTime? {
    guard let day = date.exactDay, date.qualification.isEmpty, skip("T") else { return nil }
    return try time(of: day)
  }

  private mutating func time(of day: CalendarDay) throws(EDTFError) -> EDTFDateTime {
    let hour = try twoDigits(in: 0...24, else: .hour)
    try require(":")
    let clockOffset = position
    let minute = try twoDigits(in: 0...59, else: .minute)
    try require(":")
    let second = try twoDigits(in: 0...59, else: .second)
    let fraction = try self.fraction()
    let shift = try self.shift()
    guard
      let dateTime = EDTFDateTime(
        day: day, hour: hour, minute: minute, second: second, fraction: fraction, shift: shift)
    else { throw error(.midnight, at: clockOffset) }
    return dateTime
  }

  private mutating func fraction() throws(EDTFError) -> String {
    guard skip(".") else { return "" }
    let start = position
    _ = try digit()
    while nextDigit != nil { advance() }
    return text(from: start, to: position)
  }

  private mutating func shift() throws(EDTFError) -> EDTFDateTime.Shift? {
    if skip("Z") { return .utc }
    let start = position
    let isNegative = skip("-")
    guard isNegative || skip("+") else { return nil }
    let hours = try twoDigits(in: 0...14, else: .shift)
    let hasColon = skip(":")
    let minutes =
      hasColon || nextDigit != nil ? try twoDigits(in: 0...59, else: .minute) : nil
    let magnitude = hours * 60 + (minutes ?? 0)
    let signed = isNegative ? -magnitude : magnitude
    // There is no -00:00: it would be neither a known shift nor an unknown one.
    guard EDTFDateTime.Shift.allowedMinutes.contains(signed), !isNegative || magnitude > 0 else {
      throw error(.shift, at: start)
    }
    return minutes == nil ? .hours(signed / 60) : .minutes(signed)
  }
}
