import TerminalUI

/// An entry of the last line: one or more commands' first keys and one word for them.
struct Hint: Hashable, Sendable {
  var commands: [Command]
  var word: Word

  init(_ commands: Command..., word: Word) {
    self.commands = commands
    self.word = word
  }

  /// The hints of a context, the most useful first.
  static func hints(in context: Context) -> [Hint] {
    switch context {
    case .timeline: timeline
    case .source: source
    case .filter:
      [
        Hint(.moveUp, .moveDown, word: .hintMove), Hint(.toggle, word: .hintToggle),
        Hint(.clearFilter, word: .hintClear),
      ]
    case .sources:
      [Hint(.moveUp, .moveDown, word: .hintMove), Hint(.openSource, word: .hintOpen)]
    case .details, .why:
      [Hint(.moveUp, .moveDown, word: .hintScroll), Hint(.openSource, word: .hintSource)]
    case .help: [Hint(.moveUp, .moveDown, word: .hintScroll), Hint(.search, word: .hintSearch)]
    case .prompt: []
    }
  }

  /// The hints that are shown however narrow the screen is.
  static func lasting(in context: Context) -> [Hint] {
    switch context {
    case .timeline: [Hint(.help, word: .hintHelp), Hint(.leave, word: .hintQuit)]
    case .help: [Hint(.back, word: .hintBack)]
    default: [Hint(.back, word: .hintBack), Hint(.help, word: .hintHelp)]
    }
  }

  private static let timeline = [
    Hint(.moveUp, .moveDown, word: .hintEvent),
    Hint(.openSource, word: .hintSource),
    Hint(.nextHit, .previousHit, word: .hintHits),
    Hint(.back, word: .hintEndSearch),
    Hint(.filterPanel, word: .hintFilter),
    Hint(.search, word: .hintSearch),
    Hint(.goToDate, word: .hintDate),
    Hint(.why, word: .hintWhy),
    Hint(.details, word: .hintDetails),
    Hint(.sources, word: .hintSources),
  ]

  private static let source = [
    Hint(.moveUp, .moveDown, word: .hintScroll),
    Hint(.makeCurrent, word: .hintMakeCurrent),
    Hint(.nextQuote, word: .hintNextQuote),
    Hint(.nextInSource, .previousInSource, word: .hintOtherEvents),
  ]

  /// The keys and the word; nil when none of the commands would do anything now.
  func runs(_ state: BrowserState) -> [Run]? {
    let keys = commands.filter(state.isAvailable).map { state.keyName($0, in: state.context) }
    guard !keys.isEmpty else { return nil }
    let areSymbols = keys.allSatisfy { $0.count == 1 && !($0.first?.isLetter ?? false) }
    let names = keys.joined(separator: areSymbols ? "" : " ")
    return [Run(names, .key), Run(" " + state.words[word], .status)]
  }
}
