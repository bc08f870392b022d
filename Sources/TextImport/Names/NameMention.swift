/// A name in the text, as written.
struct NameMention: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case person, organisation, place }

  var kind: Kind
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// The name as written, with blanks as single spaces.
  var text: String
  /// Whether the name belongs to a woman, where its given name or title says so.
  var isFeminine: Bool?
  /// What the person is said to be beside the name, in lower case: “ministre”.
  var role: String?
}
