/// The clock part of a TIMEX3 value.
enum ClockNotation {
  /// `T17:00`, `TMO`, or nil for a whole day.
  static func suffix(_ fields: Fields) -> String? {
    if var hour = fields[.hour] {
      if let part = fields[.part] { hour = Self.hour(hour, in: SlotVocabulary.parts[part]) }
      return "T" + two(hour) + ":" + two(fields[.minute] ?? 0)
        + (fields[.second].map { ":" + two($0) } ?? "")
    }
    return fields[.part].map { "T" + SlotVocabulary.parts[$0] }
  }

  /// The hour of the day that an hour of twelve is in a part of the day; later hours are clear.
  private static func hour(_ hour: Int, in part: String) -> Int {
    switch part {
    case "AF", "EV": hour < 12 ? hour + 12 : hour
    case "MI": hour < 5 ? hour + 12 : hour
    case "NI": hour == 12 ? 0 : (7...11).contains(hour) ? hour + 12 : hour
    case "MO": hour == 12 ? 0 : hour
    default: hour
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
