import TerminalUI

extension KeyBinding {
  /// The key table: dispatch, names and help come from it and nowhere else.
  ///
  /// Each command has a default that needs neither Shift nor AltGr on an AZERTY keyboard.
  static let standard: [KeyBinding] =
    everywhere + moving + timeline + domains + source + panels + prompt

  private static let everywhere: [KeyBinding] = [
    KeyBinding(.help, [.function(1)], in: Context.allCases, .commandHelp),
    KeyBinding(.help, [.character("?")], in: Context.screens, .commandHelp),
    KeyBinding(.back, [.left, .escape], in: Context.screens, .commandBack),
    KeyBinding(.leave, [.character("q")], in: Context.screens, .commandLeave),
    KeyBinding(.quit, [.control("c")], in: Context.allCases, .commandQuit),
    KeyBinding(.redraw, [.control("l")], in: Context.allCases, .commandRedraw),
    KeyBinding(.suspend, [.control("z")], in: Context.allCases, .commandSuspend),
  ]

  private static let moving: [KeyBinding] = [
    KeyBinding(.moveUp, [.up, .character("k")], in: Context.screens, .commandMoveUp),
    KeyBinding(.moveDown, [.down, .character("j")], in: Context.screens, .commandMoveDown),
    KeyBinding(.pageUp, [.pageUp, .control("u")], in: Context.screens, .commandPageUp),
    KeyBinding(.pageDown, [.pageDown, .control("d")], in: Context.screens, .commandPageDown),
    KeyBinding(
      .pageDown, [.character(" ")], in: Context.screens.filter { $0 != .filter },
      .commandPageDown),
    KeyBinding(.moveToStart, [.home, .character("g")], in: Context.screens, .commandMoveToStart),
    KeyBinding(.moveToEnd, [.end, .character("G")], in: Context.screens, .commandMoveToEnd),
  ]

  private static let timeline: [KeyBinding] = [
    KeyBinding(
      .openSource, [.enter, .right], in: [.timeline, .sources, .details, .why],
      .commandOpenSource),
    KeyBinding(.filterPanel, [.character("f")], in: [.timeline], .commandFilterPanel),
    KeyBinding(.clearFilter, [.character("c")], in: [.timeline, .filter], .commandClearFilter),
    KeyBinding(
      .search, [.character("r"), .character("/")], in: [.timeline, .help], .commandSearch),
    KeyBinding(.nextHit, [.character("n")], in: [.timeline], .commandNextHit),
    KeyBinding(.previousHit, [.character("b")], in: [.timeline], .commandPreviousHit),
    KeyBinding(.goToDate, [.character("t")], in: [.timeline], .commandGoToDate),
    KeyBinding(.why, [.character("i")], in: [.timeline], .commandWhy),
    KeyBinding(.details, [.character("d")], in: [.timeline], .commandDetails),
    KeyBinding(.sources, [.character("s")], in: [.timeline], .commandSources),
  ]

  /// The digits, and what the same keys give on AZERTY without Shift.
  private static let domains: [KeyBinding] = [
    domain(.toggleSecurity, [.character("1"), .character("&")], .domainSecurity),
    domain(.toggleMigration, [.character("2"), .character("é")], .domainMigration),
    domain(.toggleDefense, [.character("3"), .character("\"")], .domainDefense),
    domain(.toggleDiplomacy, [.character("4"), .character("'")], .domainDiplomacy),
    domain(.toggleEconomy, [.character("5"), .character("(")], .domainEconomy),
    domain(.toggleEnergy, [.character("6"), .character("-"), .character("§")], .domainEnergy),
    domain(.toggleJustice, [.character("7"), .character("è")], .domainJustice),
  ]

  private static func domain(_ command: Command, _ keys: [Key], _ help: Word) -> KeyBinding {
    KeyBinding(command, keys, in: [.timeline, .filter], help)
  }

  private static let source: [KeyBinding] = [
    KeyBinding(.nextQuote, [.tab, .character("v")], in: [.source], .commandNextQuote),
    KeyBinding(.previousQuote, [.backTab], in: [.source], .commandPreviousQuote),
    KeyBinding(.nextInSource, [.character("l")], in: [.source], .commandNextInSource),
    KeyBinding(.previousInSource, [.character("h")], in: [.source], .commandPreviousInSource),
    KeyBinding(.makeCurrent, [.enter], in: [.source], .commandMakeCurrent),
  ]

  private static let panels: [KeyBinding] = [
    KeyBinding(.toggle, [.character(" "), .enter], in: [.filter], .commandToggle)
  ]

  private static let prompt: [KeyBinding] = [
    KeyBinding(.accept, [.enter], in: [.prompt], .commandAccept),
    KeyBinding(.cancel, [.escape], in: [.prompt], .commandCancel),
    KeyBinding(.cursorLeft, [.left], in: [.prompt], .commandCursorLeft),
    KeyBinding(.cursorRight, [.right], in: [.prompt], .commandCursorRight),
    KeyBinding(.cursorToStart, [.home, .control("a")], in: [.prompt], .commandMoveToStart),
    KeyBinding(.cursorToEnd, [.end, .control("e")], in: [.prompt], .commandMoveToEnd),
    KeyBinding(.deleteBackward, [.backspace], in: [.prompt], .commandDeleteBackward),
    KeyBinding(.deleteForward, [.delete], in: [.prompt], .commandDeleteForward),
    KeyBinding(.deleteLine, [.control("u")], in: [.prompt], .commandDeleteLine),
  ]
}
