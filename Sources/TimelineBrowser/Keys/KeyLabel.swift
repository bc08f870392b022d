import TerminalUI

/// How keys are named on the screen.
struct KeyLabel {
  let words: InterfaceWords
  let ascii: Bool

  func text(_ key: Key) -> String {
    guard key.control else { return name(key.code) }
    return words.text(.keyControl, ["key": name(key.code).uppercased()])
  }

  private func name(_ code: Key.Code) -> String {
    switch code {
    case .character(" "): words[.keySpace]
    case .character(let character): String(character)
    case .up: ascii ? words[.keyUp] : "↑"
    case .down: ascii ? words[.keyDown] : "↓"
    case .left: ascii ? words[.keyLeft] : "←"
    case .right: ascii ? words[.keyRight] : "→"
    case .enter: ascii ? words[.keyEnter] : "↵"
    case .pageUp: words[.keyPageUp]
    case .pageDown: words[.keyPageDown]
    case .home: words[.keyHome]
    case .end: words[.keyEnd]
    case .escape: words[.keyEscape]
    case .tab: words[.keyTab]
    case .backTab: words[.keyBackTab]
    case .backspace: words[.keyBackspace]
    case .delete: words[.keyDelete]
    case .insert: words[.keyInsert]
    case .function(let number): "F\(number)"
    }
  }
}
