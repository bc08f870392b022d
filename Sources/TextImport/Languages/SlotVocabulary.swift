/// The names that language files use for the values of some slots; all other values are integers.
enum SlotVocabulary {
  static let units = CalendarUnit.allCases.map { "\($0)" }
  static let parts = ["MO", "MI", "AF", "EV", "NI", "DT"]
  static let shifts = [
    "last-but-one": -2, "last": -1, "this": 0, "next": 1, "next-but-one": 2, "same": same,
  ]
  /// The shift of what is the period just spoken of.
  static let same = 9
  static let directions = ["past": -1, "future": 1]
  static let anchors = ["document": 0, "previous": 1, "same-period": samePeriod]
  /// Against what was just said, and as fine as that: the same quarter of the year before.
  static let samePeriod = 2
  static let mods = [
    "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER",
  ]
  static let quants = ["EVERY", "EACH", "SOME"]
  static let vagues = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"]
  static let opens = ["since": 0, "until": 1, "before": 2, "after": 3]
  static let eras = ["bc": 0, "ad": 1]
  static let portions = ["rest": 0, "earlier": 1, "to-date": 2]

  /// The number that stands for a value as written; nil for a name that the slot does not know.
  static func value(_ text: String, of slot: Slot) -> Int32? {
    switch slot {
    case .unit, .piece, .widen, .moreUnit, .thirdUnit: units.firstIndex(of: text).map(Int32.init)
    case .part: parts.firstIndex(of: text).map(Int32.init)
    case .mod: mods.firstIndex(of: text).map(Int32.init)
    case .quant: quants.firstIndex(of: text).map(Int32.init)
    case .vague: vagues.firstIndex(of: text).map(Int32.init)
    case .shift: shifts[text].map(Int32.init)
    case .direction: directions[text].map(Int32.init)
    case .anchor: anchors[text].map(Int32.init)
    case .open: opens[text].map(Int32.init)
    case .era: eras[text].map(Int32.init)
    case .portion: portions[text].map(Int32.init)
    case .holiday: Holiday.code(text)
    default: Int32(text)
    }
  }

  /// The number for a name of any slot's vocabulary, for categories that are no slot themselves.
  static func value(_ text: String) -> Int32? {
    if let number = Int32(text) { return number }
    for slot in Slot.allCases {
      if let value = value(text, of: slot) { return value }
    }
    return nil
  }

  /// The values that a slot knows, for messages.
  static func names(of slot: Slot) -> String {
    switch slot {
    case .unit, .piece, .widen, .moreUnit, .thirdUnit: units.joined(separator: ", ")
    case .part: parts.joined(separator: ", ")
    case .mod: mods.joined(separator: ", ")
    case .quant: quants.joined(separator: ", ")
    case .vague: vagues.joined(separator: ", ")
    case .shift: shifts.keys.sorted().joined(separator: ", ")
    case .direction: directions.keys.sorted().joined(separator: ", ")
    case .anchor: anchors.keys.sorted().joined(separator: ", ")
    case .open: opens.keys.sorted().joined(separator: ", ")
    case .era: eras.keys.sorted().joined(separator: ", ")
    case .portion: portions.keys.sorted().joined(separator: ", ")
    case .holiday: "month × 100 + day, 2000 + days after Easter, or month-weekday-which"
    default: "a whole number"
    }
  }
}
