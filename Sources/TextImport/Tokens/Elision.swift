/// How words lose their last vowel before another.
enum Elision {
  /// The most letters that an elided word keeps.
  static let longest = 2
}
