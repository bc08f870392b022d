/// A second of a day: `1985-04-12T23:20:30+04:30`.
///
/// The bounds are the day as written, whatever the time shift says. Besides what the
/// specification asks for, fractions of a second are read and kept, and midnight may be written
/// `24:00:00` at the day's end. There are no leap seconds.
public struct EDTFDateTime: EDTFExtent {
  /// The difference of a local time from UTC.
  public enum Shift: Hashable, Sendable {
    /// `Z`.
    case utc
    /// Whole hours, -12 to 14, written without minutes: `-04`.
    case hours(Int)
    /// Minutes, -720 to 840, written with hours: `+04:30`.
    case minutes(Int)

    /// The difference in minutes, positive to the east.
    public var minutesFromUTC: Int {
      switch self {
      case .utc: 0
      case .hours(let hours): hours &* 60
      case .minutes(let minutes): minutes
      }
    }

    /// The differences that are in use on Earth, in minutes.
    static let allowedMinutes = -720...840
  }

  /// The calendar day as written; its year has at most four digits.
  public let calendarDay: CalendarDay

  private let hourByte: UInt8
  private let minuteByte: UInt8
  private let secondByte: UInt8

  /// The hour, 0 to 24.
  public var hour: Int { Int(hourByte) }

  /// The minute, 0 to 59.
  public var minute: Int { Int(minuteByte) }

  /// The second, 0 to 59.
  public var second: Int { Int(secondByte) }

  /// The decimal digits of the second as written, usually empty.
  public let fraction: String

  /// The difference from UTC, or nil when the text says none.
  public let shift: Shift?

  /// The second, or nil when the time of day, the digits or the shift do not exist, or the
  /// year has more than four digits.
  public init?(
    day: CalendarDay, hour: Int, minute: Int, second: Int, fraction: String = "",
    shift: Shift? = nil
  ) {
    guard YearField(day.year).allowsMonth, (0...24).contains(hour),
      (0...59).contains(minute), (0...59).contains(second),
      fraction.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      shift?.isAllowed ?? true
    else { return nil }
    let hasOnlyZeros = fraction.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
    guard hour < 24 || minute == 0 && second == 0 && hasOnlyZeros else { return nil }
    calendarDay = day
    (hourByte, minuteByte, secondByte) = (UInt8(hour), UInt8(minute), UInt8(second))
    self.fraction = fraction
    self.shift = shift
  }

  /// The day as a date without the time.
  public var date: EDTFDate { EDTFDate(day: calendarDay) }

  /// The day as written.
  public var earliest: EDTFBound { EDTFBound(calendarDay) }

  /// The day as written.
  public var latest: EDTFBound { EDTFBound(calendarDay) }

  /// Always true: a second lies in one day.
  public var isUnbroken: Bool { true }

  /// The one day as written.
  public var spans: [EDTFSpan] { [EDTFSpan(calendarDay, calendarDay)] }

  /// The canonical text.
  public var description: String {
    let clock = "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))"
    let decimals = fraction.isEmpty ? "" : "." + fraction
    return "\(date)T\(clock)\(decimals)\(shift?.description ?? "")"
  }
}

extension EDTFDateTime.Shift: CustomStringConvertible {
  var isAllowed: Bool {
    if case .hours(let hours) = self, !(-12...14).contains(hours) { return false }
    return EDTFDateTime.Shift.allowedMinutes.contains(minutesFromUTC)
  }

  /// The text EDTF writes behind the time: `Z`, `-04`, `+04:30`.
  public var description: String {
    switch self {
    case .utc: return "Z"
    case .hours(let hours): return (hours < 0 ? "-" : "+") + twoDigits(hours.magnitude)
    case .minutes(let minutes):
      let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
      return (minutes < 0 ? "-" : "+") + twoDigits(hours) + ":" + twoDigits(rest)
    }
  }
}

/// A number below 100 in two digits.
private func twoDigits(_ number: some BinaryInteger) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}
