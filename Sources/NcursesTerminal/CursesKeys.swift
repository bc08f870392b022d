import CNcurses
import TerminalUI

extension Key {
  /// The key that ncurses recognized by the terminal database; nil when it has no use here.
  init?(cursesCode code: Int32) {
    switch code {
    case KEY_F0...(KEY_F0 + 63):
      self.init(.function(Int(code - KEY_F0)))
    case KEY_SLEFT, KEY_SRIGHT, KEY_SR, KEY_SF, KEY_SHOME, KEY_SEND, KEY_SPREVIOUS, KEY_SNEXT,
      KEY_SDC, KEY_SIC:
      guard let plain = Code(shiftedCursesCode: code) else { return nil }
      self.init(plain, shift: true)
    default:
      guard let plain = Code(plainCursesCode: code) else { return nil }
      self.init(plain)
    }
  }

  /// A key that has only a name in the terminal database, such as `kRIT5` for Control-Right: its
  /// name, then xterm's modifier number, 2 when there is none.
  init?(cursesName name: String) {
    let modifiers = name.last?.wholeNumberValue
    guard let code = Code(cursesName: modifiers == nil ? name : String(name.dropLast())) else {
      return nil
    }
    self.init(code, modifiers: modifiers ?? 2)
  }
}

extension Key.Code {
  fileprivate init?(plainCursesCode code: Int32) {
    switch code {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_PPAGE, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_C3: self = .pageDown
    case KEY_HOME, KEY_FIND, KEY_A1: self = .home
    case KEY_END, KEY_SELECT, KEY_C1: self = .end
    case KEY_ENTER: self = .enter
    case KEY_BTAB: self = .backTab
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_IC: self = .insert
    default: return nil
    }
  }

  fileprivate init?(shiftedCursesCode code: Int32) {
    switch code {
    case KEY_SR: self = .up
    case KEY_SF: self = .down
    case KEY_SLEFT: self = .left
    case KEY_SRIGHT: self = .right
    case KEY_SPREVIOUS: self = .pageUp
    case KEY_SNEXT: self = .pageDown
    case KEY_SHOME: self = .home
    case KEY_SEND: self = .end
    case KEY_SDC: self = .delete
    case KEY_SIC: self = .insert
    default: return nil
    }
  }

  fileprivate init?(cursesName name: String) {
    switch name {
    case "kUP": self = .up
    case "kDN": self = .down
    case "kLFT": self = .left
    case "kRIT": self = .right
    case "kPRV": self = .pageUp
    case "kNXT": self = .pageDown
    case "kHOM": self = .home
    case "kEND": self = .end
    case "kDC": self = .delete
    case "kIC": self = .insert
    default: return nil
    }
  }
}

extension MouseInput {
  /// The event that ncurses announced; nil when it has no use here.
  @MainActor
  static func takeCursesEvent() -> MouseInput? {
    var column: Int32 = 0
    var row: Int32 = 0
    let action = cn_take_mouse(&column, &row)
    let position = Position(column: Int(column), row: Int(row))
    switch action {
    case CN_MOUSE_PRESS: return MouseInput(.press, at: position)
    case CN_WHEEL_UP: return MouseInput(.wheelUp, at: position)
    case CN_WHEEL_DOWN: return MouseInput(.wheelDown, at: position)
    default: return nil
    }
  }
}
