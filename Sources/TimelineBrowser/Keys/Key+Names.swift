import TerminalUI

extension Key {
  static let up = Key(.up)
  static let down = Key(.down)
  static let left = Key(.left)
  static let right = Key(.right)
  static let pageUp = Key(.pageUp)
  static let pageDown = Key(.pageDown)
  static let home = Key(.home)
  static let end = Key(.end)
  static let enter = Key(.enter)
  static let escape = Key(.escape)
  static let tab = Key(.tab)
  static let backTab = Key(.backTab)
  static let backspace = Key(.backspace)
  static let delete = Key(.delete)

  static func function(_ number: Int) -> Key { Key(.function(number)) }

  /// What the key types into a line; nil when it types nothing.
  var text: String? {
    guard case .character(let character) = code, !control, !alt else { return nil }
    return String(character)
  }
}
