/// A key as pressed: what it is and which modifiers were held.
public struct Key: Hashable, Sendable {
  /// What the key is, apart from modifiers.
  public enum Code: Hashable, Sendable {
    /// A key that types a character; with ``Key/control`` a lower-case letter.
    case character(Character)
    case up
    case down
    case left
    case right
    case pageUp
    case pageDown
    case home
    case end
    case enter
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case insert
    /// F1, F2, … by number.
    case function(Int)
  }

  /// What the key is.
  public var code: Code
  /// Whether Control was held.
  public var control: Bool
  /// Whether Shift was held; for characters Shift is already in the character.
  public var shift: Bool
  /// Whether Alt (Meta) was held.
  public var alt: Bool

  /// Makes a key, by default without modifiers.
  public init(_ code: Code, control: Bool = false, shift: Bool = false, alt: Bool = false) {
    self.code = code
    self.control = control
    self.shift = shift
    self.alt = alt
  }

  /// A key that types a character, such as `q` or `é`.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Control with a letter, such as Control-L.
  public static func control(_ letter: Character) -> Key {
    Key(.character(letter), control: true)
  }
}
