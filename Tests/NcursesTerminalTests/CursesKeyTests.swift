import CNcurses
import TerminalUI
import Testing

@testable import NcursesTerminal

@Suite("Keys that ncurses recognizes")
struct CursesKeyTests {
  @Test(
    "are named by what they do",
    arguments: [
      (KEY_UP, Key(.up)), (KEY_SLEFT, Key(.left, shift: true)),
      (KEY_SRIGHT, Key(.right, shift: true)), (KEY_SR, Key(.up, shift: true)),
      (KEY_SF, Key(.down, shift: true)), (KEY_F0 + 1, Key(.function(1))),
      (KEY_NPAGE, Key(.pageDown)), (KEY_BTAB, Key(.backTab)), (KEY_BACKSPACE, Key(.backspace)),
      (KEY_ENTER, Key(.enter)), (KEY_DC, Key(.delete)), (KEY_SDC, Key(.delete, shift: true)),
    ] as [(Int32, Key)])
  func codes(code: Int32, key: Key) {
    #expect(Key(cursesCode: code) == key)
  }

  @Test("without a use here are no keys", arguments: [KEY_RESIZE, KEY_MOUSE, KEY_COPY, KEY_MAX])
  func useless(code: Int32) {
    #expect(Key(cursesCode: code) == nil)
  }

  @Test(
    "that have only a name are read from it",
    arguments: [
      ("kUP", Key(.up, shift: true)), ("kRIT5", Key(.right, control: true)),
      ("kDC3", Key(.delete, alt: true)),
      ("kHOM8", Key(.home, control: true, shift: true, alt: true)),
    ] as [(String, Key)])
  func names(name: String, key: Key) {
    #expect(Key(cursesName: name) == key)
  }

  @Test("of unknown names are no keys", arguments: ["", "5", "kp1", "PS", "kxIN"])
  func unknownNames(name: String) {
    #expect(Key(cursesName: name) == nil)
  }
}
