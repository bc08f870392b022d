/// What a piece of text means on the screen; a terminal turns it into colours and attributes.
public struct Style: Hashable, Sendable {
  /// The part that a text plays.
  public enum Role: Hashable, Sendable {
    case plain
    /// Of less weight than what stands around it.
    case dim
    /// The program's or the screen's name.
    case title
    /// A heading inside a list or a text.
    case heading
    /// A line that separates, a frame.
    case rule
    /// A date that is certain.
    case date
    /// A date or statement that is uncertain.
    case uncertain
    /// The n-th domain, 0 to 6 in the order security, migration, defense, diplomacy, economy,
    /// energy, justice; other numbers are shown as plain.
    case domain(Int)
    /// A bar of a histogram.
    case chart
    /// Words quoted by an event.
    case quote
    /// Words of the quote now in view.
    case currentQuote
    /// The words that gave an event its date.
    case dateWords
    /// A hit of a search.
    case match
    /// The line that says where one is.
    case status
    /// A message that nothing is wrong with.
    case notice
    /// A message that something failed.
    case error
    /// The name of a key in a hint.
    case key
  }

  /// The part that the text plays.
  public var role: Role
  /// Whether the text belongs to the selected row.
  public var selected: Bool
  /// Whether the text is underlined.
  public var underlined: Bool
  /// Whether the text stands out more than its role says.
  public var strong: Bool

  /// Makes a style from a role, by default without emphasis.
  public init(
    _ role: Role, selected: Bool = false, underlined: Bool = false, strong: Bool = false
  ) {
    self.role = role
    self.selected = selected
    self.underlined = underlined
    self.strong = strong
  }

  /// This style on the selected row, or not.
  public func selected(_ selected: Bool) -> Style {
    var style = self
    style.selected = selected
    return style
  }

  /// This style underlined, or not.
  public func underlined(_ underlined: Bool) -> Style {
    var style = self
    style.underlined = underlined
    return style
  }

  /// This style standing out more, or not.
  public func strong(_ strong: Bool) -> Style {
    var style = self
    style.strong = strong
    return style
  }
}
