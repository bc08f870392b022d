import TerminalUI
import TimelineModel

extension BrowserState {
  /// Changes the state by an action; the effect, if any, is for the caller to perform.
  public mutating func update(_ action: Action) -> Effect? {
    switch action {
    case .command(let command):
      notice = nil
      return perform(command)
    case .type(let text):
      notice = nil
      type(text)
    case .resize(let size): resize(to: size)
    case .dateResolved(let text, let date):
      if let date { go(to: date) } else { notice = words.text(.noticeNoDate, ["text": text]) }
    case .notice(let text):
      notice = text
    }
    return nil
  }

  private mutating func perform(_ command: Command) -> Effect? {
    guard isAvailable(command) else { return nil }
    if let effect = effect(of: command) { return effect }
    if context == .prompt, let effect = edit(command) { return effect }
    if let movement = Movement(command) { move(movement) }
    switch command {
    case .help: openHelp()
    case .back, .leave: goBack()
    case .openSource: openSource()
    case .filterPanel: screens.push(.filter(ListPosition()))
    case .clearFilter: change(filter: EventFilter())
    case .search: startSearch()
    case .nextHit: goToHit(forward: true)
    case .previousHit: goToHit(forward: false)
    case .goToDate: screens.push(.prompt(Prompt(.date)))
    case .why: screens.push(.why(TextPosition()))
    case .details: screens.push(.details(TextPosition()))
    case .sources: screens.push(.sources(ListPosition()))
    case .nextQuote: changeQuote(by: 1)
    case .previousQuote: changeQuote(by: -1)
    case .nextInSource: visitNeighbour(forward: true)
    case .previousInSource: visitNeighbour(forward: false)
    case .makeCurrent: makeVisitedCurrent()
    case .toggle: toggleFilterItem()
    default: if let domain = command.domain { toggle(domain) }
    }
    settle()
    return nil
  }

  /// A quote that is in view stays in view.
  private mutating func resize(to size: Size) {
    guard case .source(var screen) = screens.top, showsQuote(of: screen) else {
      self.size = size
      settle()
      return
    }
    self.size = size
    settle()
    reveal(quoteOf: &screen)
    screens.top = .source(screen)
  }

  private func effect(of command: Command) -> Effect? {
    switch command {
    case .quit: .quit
    case .leave: screens.isAtBottom ? .quit : nil
    case .redraw: .redraw
    case .suspend: .suspend
    default: nil
    }
  }

  /// Closes the top screen; at the first one, ends the search.
  private mutating func goBack() {
    if screens.isAtBottom { search = nil } else { screens.pop() }
  }

  private mutating func openHelp() {
    if case .help = screens.top { return }
    screens.push(.help(HelpScreen(context: context)))
  }

  /// Makes every screen fit the size and the timeline again.
  mutating func settle() {
    settleTimeline()
    settleTop()
    openDocuments()
  }
}
