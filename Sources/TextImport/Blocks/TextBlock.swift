/// A part of the text with what it is for.
struct TextBlock: Hashable, Sendable {
  /// What a part of the text is for.
  enum Role: Hashable, Sendable {
    case title, repeatedTitle
    case paragraph, heading, listEntry
    case relatedLink
    /// A paragraph of an embedded post, or the line under it that names its author.
    case post, signature
    case caption
    /// When and by whom the article was published.
    case publicationLine
    /// A line of the page around the article, such as “partager sur”.
    case pageLine
    /// A code or an agency's sign behind the article.
    case trailingCode
  }

  var role: Role
  /// UTF-8 bytes of the text, without blanks at both ends.
  var range: Range<Int>
  /// Who signed the post, for the blocks of a post.
  var author: String?
  /// The number of the post among the posts of the text, for the blocks of a post.
  var post: Int?

  /// Whether what is written here belongs to the article.
  var isArticle: Bool {
    switch role {
    case .title, .paragraph, .heading, .listEntry, .post, .signature, .caption: true
    case .repeatedTitle, .relatedLink, .publicationLine, .pageLine, .trailingCode: false
    }
  }
}
