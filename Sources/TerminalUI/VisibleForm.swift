/// What the screen does with a single scalar.
enum VisibleForm: Equatable {
  /// It is shown as it is, in this many columns.
  case shown(width: Int)
  /// It joins the character before it and fills no column.
  case mark
  /// It joins the character before it and fills a column of its own.
  case spacingMark
  /// It is not displayed: a soft hyphen, a zero-width space, a variation selector.
  case dropped
  /// It is replaced by a stand-in because it would act on the terminal or on its neighbours.
  case replaced(String)

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x09: self = .replaced(" ")
    case 0x20..<0x7F: self = .shown(width: 1)
    case 0x00..<0x20, 0x7F: self = .replaced(Self.caret(value))
    case 0xAD: self = .dropped
    case 0x80..<0xA0: self = .replaced(Self.named(value))
    case 0xA0..<0x300: self = .shown(width: 1)
    default: self = Self.beyondLatin(value)
    }
  }

  private static func beyondLatin(_ value: UInt32) -> VisibleForm {
    if actsOnNeighbours(value) { return .replaced(named(value)) }
    if isInvisible(value) { return .dropped }
    if WidthTable.zero.holds(value) { return .mark }
    if WidthTable.wide.holds(value) { return .shown(width: 2) }
    if WidthTable.spacingMark.holds(value) { return .spacingMark }
    return .shown(width: 1)
  }

  /// Line and paragraph separators, bidi embeddings, overrides and isolates, interlinear
  /// annotation, private use and noncharacters: what a terminal does with them is unknown.
  private static func actsOnNeighbours(_ value: UInt32) -> Bool {
    switch value {
    case 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    case 0xE000...0xF8FF, 0xF_0000...0x10_FFFF: true
    case 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xE_0000...0xE_0FFF: true
    default: false
    }
  }

  /// A caret and a letter, as for `^[`; every font and every terminal has them.
  private static func caret(_ value: UInt32) -> String {
    Unicode.Scalar(value ^ 0x40).map { "^" + String(Character($0)) } ?? named(value)
  }

  private static func named(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "<U+\(zeros)\(digits)>"
  }
}

extension [UInt32] {
  /// Whether a table of first and last values holds a value.
  func holds(_ value: UInt32) -> Bool {
    var low = 0
    var high = count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < self[2 * middle] {
        high = middle
      } else if value > self[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
