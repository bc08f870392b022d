/// The clock part of a TIMEX3 value.
enum ClockNotation {
  /// `T17:00`, `TMO`, or nil for a whole day.
  static func suffix(_ fields: Fields) -> String? {
    if var hour = fields[.hour] {
      if let part = fields[.part], hour < 12, isAfternoon(part) { hour += 12 }
      return "T" + two(hour) + ":" + two(fields[.minute] ?? 0)
        + (fields[.second].map { ":" + two($0) } ?? "")
    }
    return fields[.part].map { "T" + SlotVocabulary.parts[$0] }
  }

  private static func isAfternoon(_ part: Int) -> Bool {
    SlotVocabulary.parts[part] == "AF" || SlotVocabulary.parts[part] == "EV"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
