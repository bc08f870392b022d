/// A language ready for tagging: its words, its patterns and what its rules mean.
struct CompiledLanguage: Sendable {
  var code: String
  var name: String
  var lexicon: Lexicon
  var program: Program
  var rules: [Rule]
  var categoryBits: [String: UInt64]
  var settings: [String: String]

  /// The bit of a category, 0 for one that the language does not have.
  func bit(_ category: String) -> UInt64 { categoryBits[category] ?? 0 }
}
