/// Each role without emphasis, so that a call can say `style: .date`.
extension Style {
  /// Text without a part of its own.
  public static let plain = Style(.plain)
  /// Text of less weight.
  public static let dim = Style(.dim)
  /// The program's or the screen's name.
  public static let title = Style(.title)
  /// A heading inside a list or a text.
  public static let heading = Style(.heading)
  /// A separating line.
  public static let rule = Style(.rule)
  /// A certain date.
  public static let date = Style(.date)
  /// An uncertain date or statement.
  public static let uncertain = Style(.uncertain)
  /// A bar of a histogram.
  public static let chart = Style(.chart)
  /// Words quoted by an event.
  public static let quote = Style(.quote)
  /// Words of the quote now in view.
  public static let currentQuote = Style(.currentQuote)
  /// The words that gave an event its date.
  public static let dateWords = Style(.dateWords)
  /// A hit of a search.
  public static let match = Style(.match)
  /// The line that says where one is.
  public static let status = Style(.status)
  /// A message that nothing is wrong with.
  public static let notice = Style(.notice)
  /// A message that something failed.
  public static let error = Style(.error)
  /// The name of a key in a hint.
  public static let key = Style(.key)

  /// The n-th domain, 0 to 6.
  public static func domain(_ number: Int) -> Style { Style(.domain(number)) }
}
