import TimelineModel

/// A screen as data: which one it is, and where a person stands in it.
enum Screen: Hashable, Sendable {
  case timeline
  case source(SourceScreen)
  case filter(ListPosition)
  case sources(ListPosition)
  case details(TextPosition)
  case why(TextPosition)
  case help(HelpScreen)
  case prompt(Prompt)

  var context: Context {
    switch self {
    case .timeline: .timeline
    case .source: .source
    case .filter: .filter
    case .sources: .sources
    case .details: .details
    case .why: .why
    case .help: .help
    case .prompt: .prompt
    }
  }
}

/// The place in a list: the selected row, and the row at the top of the screen.
struct ListPosition: Hashable, Sendable {
  var selected = 0
  var top = 0
}

/// The place in a text: the line at the top of the screen.
struct TextPosition: Hashable, Sendable {
  var top = 0
}

/// The list of keys, or those of it that a person searched for.
struct HelpScreen: Hashable, Sendable {
  /// The context whose keys come first.
  var context: Context
  var query = ""
  var position = TextPosition()
}

/// A source opened at a quote of an event.
struct SourceScreen: Hashable, Sendable {
  var source: SourceID
  /// The rank of the event whose quotes are highlighted; nil when the source was opened by itself.
  var rank: Int?
  /// Which of the event's quotes is the current one, counted from zero.
  var quote: Int
  /// The offset of the line at the top of the screen, in Unicode scalars.
  var top: Int
}
