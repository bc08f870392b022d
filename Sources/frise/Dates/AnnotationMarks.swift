import TextImport

/// The marks around an expression and its value in an annotated text: `[14 avril → 2024-04-14]`.
///
/// A text keeps its own characters, so the marks give way: where it has square brackets itself they
/// become `⟦` and `⟧`, and where it has these too a number behind the opening mark tells them apart.
struct AnnotationMarks: Equatable, Sendable {
  var opening = "["
  var closing = "]"
  /// Whether values are isolated from writing that runs from right to left, which would turn
  /// the parts of a date around.
  var isolatesValues = false

  static let arrow = " → "

  /// The marks for a text.
  init(for utf8: [UInt8]) {
    isolatesValues = Self.hasRightToLeft(utf8)
    let hasBrackets = utf8.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    guard hasBrackets else { return }
    (opening, closing) = ("⟦", "⟧")
    let used = Self.numbers(in: utf8)
    if let used { opening = "⟦\((1...).first { !used.contains($0) } ?? 0):" }
  }

  /// The numbers that the text itself has behind `⟦`; nil where it has neither `⟦` nor `⟧`.
  private static func numbers(in utf8: [UInt8]) -> Set<Int>? {
    var found: Set<Int>?
    var index = 0
    while index + 2 < utf8.count {
      let isMark =
        utf8[index] == 0xE2 && utf8[index + 1] == 0x9F && (0xA6...0xA7).contains(utf8[index + 2])
      guard isMark else {
        index += 1
        continue
      }
      found = found ?? []
      index += 3
      // A longer number than this is never the first that is free.
      let digits = utf8[index...].prefix(10).prefix { (0x30...0x39).contains($0) }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { found?.insert(number) }
    }
    return found
  }

  /// Whether Hebrew, Arabic or another such script is written here: U+0590 to U+08FF and the
  /// presentation forms U+FB1D to U+FDFF and U+FE70 to U+FEFC.
  private static func hasRightToLeft(_ utf8: [UInt8]) -> Bool {
    for (byte, next) in zip(utf8, utf8.dropFirst()) {
      switch byte {
      case 0xD6...0xDF: return true
      case 0xE0 where next < 0xA4: return true
      case 0xEF where (0xAC...0xB7).contains(next) || next == 0xB9 || next == 0xBA: return true
      default: continue
      }
    }
    return false
  }
}
