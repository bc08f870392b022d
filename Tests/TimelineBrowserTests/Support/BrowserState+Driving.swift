import TerminalUI
import TimelineModel

@testable import TimelineBrowser

extension BrowserState {
  /// The fixture's timeline in a language, at a size.
  static func fixture(
    _ language: WordsFile = .english, columns: Int = 80, rows: Int = 24,
    timeline: Timeline = Fixture.timeline, ascii: Bool = false
  ) throws -> BrowserState {
    var state = BrowserState(
      timeline: timeline, words: try language.words, options: BrowserOptions(ascii: ascii))
    state.press(.resize(Size(columns: columns, rows: rows)))
    return state
  }

  /// Performs what inputs ask for and returns the effects.
  @discardableResult
  mutating func press(_ inputs: Input...) -> [Effect] {
    inputs.compactMap { input in
      keymap.action(for: input, in: context).flatMap { update($0) }
    }
  }

  /// Presses keys given as they are named in the tests: `down`, `enter`, `ctrl+l`, one character.
  @discardableResult
  mutating func keys(_ names: String...) -> [Effect] {
    names.compactMap { name in
      keymap.action(for: .key(Key(named: name)), in: context).flatMap { update($0) }
    }
  }

  /// Types a text, one key a character.
  mutating func write(_ text: String) {
    for character in text { press(.key(.character(character))) }
  }

  /// The screen as text.
  var screen: String { view(size: size).lines.joined(separator: "\n") }
}

extension Key {
  init(named name: String) {
    let codes: [String: Code] = [
      "up": .up, "down": .down, "left": .left, "right": .right, "enter": .enter,
      "escape": .escape, "tab": .tab, "backtab": .backTab, "backspace": .backspace,
      "delete": .delete, "home": .home, "end": .end, "pageup": .pageUp, "pagedown": .pageDown,
      "space": .character(" "), "f1": .function(1),
    ]
    if let code = codes[name] {
      self.init(code)
    } else if name.hasPrefix("ctrl+"), let letter = name.last {
      self.init(.character(letter), control: true)
    } else {
      self.init(.character(name.first ?? " "))
    }
  }
}
