/// What a part of a temporal expression can state; also the name of the word category that states it.
enum Slot: UInt8, CaseIterable, Sendable {
  case year, shortYear, month, day, weekday, season, quarter, half, decade, century, week
  case hour, minute, second, part, zone
  case unit, count, fraction, ordinal
  case shift, dayOffset, direction, anchor
  case mod, quant, holiday, vague, open, era, frequency, limit

  /// The name in language files: words joined by hyphens.
  var name: String {
    switch self {
    case .shortYear: "short-year"
    case .dayOffset: "day-offset"
    default: "\(self)"
    }
  }

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
