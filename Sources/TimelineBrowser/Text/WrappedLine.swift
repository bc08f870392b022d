/// One line of a wrapped text: the characters to show, and where they stand in the text.
struct WrappedLine: Hashable, Sendable {
  /// The characters, without the spaces at which the line was broken.
  var text: Substring
  /// Where the line begins, in Unicode scalars from the beginning of the text.
  var start: Int
  /// Where the next line begins, in Unicode scalars from the beginning of the text.
  var end: Int

  /// Whether the scalar at an offset belongs to this line, broken spaces included.
  func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
}
