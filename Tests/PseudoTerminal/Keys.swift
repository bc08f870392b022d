/// What keys send in xterm's application mode, which ncurses switches on.
public enum Keys {
  /// The up arrow.
  public static let up = "\u{1B}OA"
  /// The down arrow.
  public static let down = "\u{1B}OB"
  /// The right arrow.
  public static let right = "\u{1B}OC"
  /// The left arrow.
  public static let left = "\u{1B}OD"
  /// Shift and the up arrow.
  public static let shiftUp = "\u{1B}[1;2A"
  /// Shift and the down arrow.
  public static let shiftDown = "\u{1B}[1;2B"
  /// Shift and the right arrow.
  public static let shiftRight = "\u{1B}[1;2C"
  /// Shift and the left arrow.
  public static let shiftLeft = "\u{1B}[1;2D"
  /// Home.
  public static let home = "\u{1B}OH"
  /// End.
  public static let end = "\u{1B}OF"
  /// Page up.
  public static let pageUp = "\u{1B}[5~"
  /// Page down.
  public static let pageDown = "\u{1B}[6~"
  /// Delete.
  public static let delete = "\u{1B}[3~"
  /// F1.
  public static let f1 = "\u{1B}OP"
  /// Shift and Tab.
  public static let backTab = "\u{1B}[Z"
  /// Escape.
  public static let escape = "\u{1B}"
  /// Return.
  public static let enter = "\r"
  /// Tab.
  public static let tab = "\t"
  /// Backspace.
  public static let backspace = "\u{7F}"

  /// Control with a letter.
  public static func control(_ letter: Character) -> String {
    String(Character(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F)))
  }

  /// Text as the terminal sends it when it is pasted.
  public static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
