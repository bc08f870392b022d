/// What a part of a temporal expression can state; also the name of the word category that states it.
enum Slot: UInt8, CaseIterable, Sendable {
  case year, shortYear, month, day, weekday, season, quarter, half, decade, century, week
  case hour, minute, second, part, zone
  case unit, count, fraction, ordinal
  case shift, dayOffset, direction, anchor
  case mod, quant, holiday, vague, open, era, frequency, limit
  /// Which piece of a larger period: 1 the first, -1 the last.
  case nth
  /// The unit of such a piece, and how many of them.
  case piece, pieces
  /// Which part of a period around the reference: what is left of it, or what has passed.
  case portion
  /// The unit that holds the date stated: the week of 12 April.
  case widen
  /// The further parts of a length, *un an et trois mois*.
  case moreCount, moreUnit, thirdCount, thirdUnit

  /// The name in language files: words joined by hyphens.
  var name: String {
    switch self {
    case .shortYear: "short-year"
    case .dayOffset: "day-offset"
    case .moreCount: "more-count"
    case .moreUnit: "more-unit"
    case .thirdCount: "third-count"
    case .thirdUnit: "third-unit"
    default: "\(self)"
    }
  }

  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
