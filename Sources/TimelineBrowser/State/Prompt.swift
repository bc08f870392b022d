/// A line that a person is typing.
struct Prompt: Hashable, Sendable {
  /// What the line is for.
  enum Purpose: Hashable, Sendable {
    /// Words of events; the place and the search to return to when it is given up.
    case search(origin: Int?, previous: Search?)
    /// A date to go to.
    case date
    /// Words of the help.
    case help
  }

  let purpose: Purpose
  private var characters: [Character] = []
  /// The number of characters before the cursor.
  private(set) var cursor = 0

  /// More than anyone types; what is pasted beyond it is dropped.
  static let longest = 200

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  var text: String { String(characters) }
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Adds text at the cursor; line breaks become spaces.
  mutating func insert(_ text: String) {
    let new = text.prefix(Self.longest - characters.count).map { $0.isNewline ? " " : $0 }
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    cursor -= 1
    characters.remove(at: cursor)
  }

  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  mutating func deleteAll() {
    characters = []
    cursor = 0
  }

  /// Moves the cursor by characters and stops at the ends.
  mutating func moveCursor(by distance: Int) {
    cursor = min(max(0, cursor + distance), characters.count)
  }

  mutating func moveCursorToStart() { cursor = 0 }

  mutating func moveCursorToEnd() { cursor = characters.count }
}
