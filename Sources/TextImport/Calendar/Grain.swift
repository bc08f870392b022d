/// Grains from fine to coarse.
enum Grain: Int, Comparable, Sendable {
  case day, week, month, quarter, year, decade, century
  static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
}
