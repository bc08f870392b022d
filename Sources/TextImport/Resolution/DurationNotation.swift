/// The TIMEX3 values of lengths of time and of recurrences.
enum DurationNotation {
  /// The value of a duration, such as `P3D`, `P1Y2M` or `PT30.4S`; `X` where the text counts vaguely.
  static func value(_ fields: Fields) -> String? {
    if fields[.moreUnit] != nil, let length = Length(fields), length.parts.count > 1 {
      return compound(length)
    }
    guard let raw = fields[.unit], let unit = CalendarUnit(rawValue: raw) else { return nil }
    let duration = unit.duration
    var amount = "X"
    if let count = fields[.count] {
      amount = String(count.multipliedReportingOverflow(by: duration.factor).partialValue)
      if let fraction = fields[.fraction] {
        amount = decimal(count, String(fraction).dropFirst(), times: duration.factor)
      }
    }
    if fields[.half] == 1 {
      switch unit {
      case .hour: return "PT30M"
      case .minute: return "PT30S"
      case .year: return "P6M"
      default: amount = halved(duration.factor)
      }
    }
    return (unit.isOfClock ? "PT" : "P") + amount + duration.designator
  }

  /// Several units, the coarsest first: `P1Y2M`, `P1DT12H`.
  private static func compound(_ length: Length) -> String {
    var date = ""
    var clock = ""
    for part in length.parts {
      let text = "\(part.count * part.unit.duration.factor)\(part.unit.duration.designator)"
      if part.unit.isOfClock { clock += text } else { date += text }
    }
    return "P" + date + (clock.isEmpty ? "" : "T" + clock)
  }

  /// One and a half, `1.5`; of decades fifteen years, `15`.
  private static func decimal(_ count: Int, _ digits: Substring, times factor: Int) -> String {
    guard factor > 1, let fraction = Int(digits), digits.count <= 4 else {
      return "\(count).\(digits)"
    }
    let scale = digits.reduce(1) { scale, _ in scale * 10 }
    let whole = (count * scale + fraction) * factor
    return whole.isMultiple(of: scale) ? String(whole / scale) : "\(count * factor).\(digits)"
  }

  private static func halved(_ factor: Int) -> String {
    factor.isMultiple(of: 2) ? String(factor / 2) : "0.5"
  }

  /// The value of a set: the calendar pattern it repeats on, or the length of its period.
  static func recurrence(_ fields: Fields) -> String? {
    if let month = fields[.month] {
      let day = fields[.day].map { "-" + two($0) } ?? ""
      return "XXXX-" + two(month) + day
    }
    if let weekday = fields[.weekday] { return "XXXX-WXX-\(weekday)" + part(fields) }
    if let season = fields[.season] {
      return CalendarValue.yearlessSeason(season).timex
    }
    if fields[.part] != nil { return "XXXX-XX-XX" + part(fields) }
    if fields[.count] == nil, fields[.unit] != nil {
      var one = fields
      one[.count] = 1
      return value(one)
    }
    return value(fields)
  }

  private static func part(_ fields: Fields) -> String {
    fields[.part].map { "T" + SlotVocabulary.parts[$0] } ?? ""
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
