/// A piece of an HTML document, as UTF-8 byte offsets into its source.
enum HTMLToken: Hashable, Sendable {
  /// Characters of the text, in which references such as `&eacute;` are still to be read.
  case text(Range<Int>)
  /// Characters in which nothing is a reference: a CDATA section, a script.
  case verbatim(Range<Int>)
  case startTag(HTMLTag)
  case endTag(name: String)
}

/// A start tag.
struct HTMLTag: Hashable, Sendable {
  /// The name in lower case.
  var name: String
  /// Where its attributes are written.
  var attributes: Range<Int>
  /// Whether it ends with `/>`, which only XHTML gives a meaning.
  var closesItself: Bool
}
