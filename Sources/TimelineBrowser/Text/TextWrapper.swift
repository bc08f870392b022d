import TerminalUI

/// Breaks a paragraph into lines at words.
///
/// French sets spaces before `; : ! ?` and inside guillemets; a line is never broken there. A word
/// longer than a line is cut, and a line holds at least one character at any width.
struct TextWrapper {
  private let text: Substring
  private let width: Int
  private var lines: [WrappedLine] = []
  private var lineStart: Mark
  private var cursor: Mark
  /// After the last place in the line that may be broken; nil when there is none.
  private var opportunity: Mark?
  /// The last character that was no blank.
  private var lastSolid: Character?
  /// Whether blanks stand between that character and the cursor.
  private var isAfterBlank = false

  private struct Mark {
    var index: Substring.Index
    var scalars: Int
    var columns: Int
  }

  /// The lines of a paragraph, at least one; offsets count from `offset`.
  static func lines(of text: Substring, width: Int, offset: Int = 0) -> [WrappedLine] {
    var wrapper = TextWrapper(text: text, width: max(1, width), offset: offset)
    return wrapper.run()
  }

  private init(text: Substring, width: Int, offset: Int) {
    self.text = text
    self.width = width
    cursor = Mark(index: text.startIndex, scalars: offset, columns: 0)
    lineStart = cursor
  }

  private mutating func run() -> [WrappedLine] {
    while cursor.index < text.endIndex { advance(over: text[cursor.index]) }
    close(at: cursor)
    return lines
  }

  private mutating func advance(over character: Character) {
    if !isBreakable(character) {
      if mayBreak(before: character) { opportunity = cursor }
      let columns = DisplayWidth.of(character)
      while cursor.columns - lineStart.columns + columns > width, breakLine() {}
      lastSolid = character
      isAfterBlank = false
      step(over: character, columns: columns)
    } else {
      isAfterBlank = true
      step(over: character, columns: 1)
    }
  }

  private mutating func step(over character: Character, columns: Int) {
    cursor.index = text.index(after: cursor.index)
    cursor.scalars += character.unicodeScalars.count
    cursor.columns += columns
  }

  /// Ends the line at the last opportunity, or here; false when the line is empty.
  private mutating func breakLine() -> Bool {
    let place = opportunity ?? cursor
    guard place.index > lineStart.index else { return false }
    close(at: place)
    opportunity = nil
    return true
  }

  private mutating func close(at place: Mark) {
    var shown = text[lineStart.index..<place.index]
    while let last = shown.last, isBreakable(last) { shown.removeLast() }
    lines.append(WrappedLine(text: shown, start: lineStart.scalars, end: place.scalars))
    lineStart = place
  }

  private func isBreakable(_ character: Character) -> Bool {
    character == " " || character == "\t"
  }

  private func mayBreak(before character: Character) -> Bool {
    guard let lastSolid, !Self.closing.contains(character), !Self.opening.contains(lastSolid)
    else { return false }
    if isAfterBlank { return true }
    if Self.dividers.contains(lastSolid) { return character.isLetter }
    return DisplayWidth.of(character) == 2 && character.isLetter
      || DisplayWidth.of(lastSolid) == 2 && lastSolid.isLetter
  }

  /// What must not begin a line.
  private static let closing: Set<Character> = [
    ";", ":", "!", "?", "»", "”", "…", ",", ".", ")", "]", "}", "›", "%", "、", "。", "」", "，",
  ]
  /// What must not end a line.
  private static let opening: Set<Character> = ["«", "“", "(", "[", "{", "‹", "„", "「"]
  /// After which a word may be divided.
  private static let dividers: Set<Character> = ["-", "–", "—", "/"]
}
