/// Builds the text of a page: blanks collapse, as on the screen, and blocks stand apart.
struct FlowingText {
  /// How far what comes next is set off from what stands here.
  enum Gap: Int, Comparable {
    case none, space, line, paragraph
    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  private(set) var utf8: [UInt8] = []
  private var gap = Gap.none
  /// Whether the widest gap is written already, and nothing behind it.
  private var isSetOff = true

  /// The offset where the next characters, a paragraph of their own, will stand.
  mutating func nextParagraph() -> Int {
    set(off: .paragraph)
    writeGap()
    return utf8.count
  }

  /// Sets what comes next off; the widest of several gaps counts.
  mutating func set(off wanted: Gap) {
    if !isSetOff { gap = max(gap, wanted) }
  }

  /// A line break; two of them part paragraphs.
  mutating func breakLine() { set(off: gap >= .line ? .paragraph : .line) }

  /// Appends characters, in which runs of blanks are one space.
  mutating func append(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      if Self.isBlank(text[index]) {
        set(off: .space)
        index += 1
        continue
      }
      let start = index
      while index < text.endIndex, !Self.isBlank(text[index]) { index += 1 }
      writeGap()
      isSetOff = false
      utf8 += text[start..<index]
    }
  }

  /// Appends characters whose blanks and line ends are as written.
  mutating func append(preformatted text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    writeGap()
    isSetOff = false
    utf8 += text
  }

  private mutating func writeGap() {
    defer { gap = .none }
    switch gap {
    case .none: break
    case .space: utf8.append(0x20)
    case .line: utf8.append(0x0A)
    case .paragraph:
      utf8 += [0x0A, 0x0A]
      isSetOff = true
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
