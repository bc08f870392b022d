import TimelineModel

extension BrowserState {
  mutating func move(_ movement: Movement) {
    switch screens.top {
    case .timeline: move(inTimeline: movement)
    case .source: move(inSource: movement)
    case .filter(let position):
      screens.top = .filter(moved(position, movement, count: filterItems.count))
    case .sources(let position):
      let count = catalog.timeline.sources.count
      screens.top = .sources(moved(position, movement, count: count))
    case .details(let position): screens.top = .details(moved(position, movement))
    case .why(let position): screens.top = .why(moved(position, movement))
    case .help(var screen):
      screen.position = moved(screen.position, movement)
      screens.top = .help(screen)
    case .prompt: break
    }
  }

  private func moved(
    _ position: ListPosition, _ movement: Movement, count: Int
  ) -> ListPosition {
    var position = position
    position.selected = movement.place(
      from: position.selected, count: count, page: max(1, pageLayout.body.count - 1))
    return position
  }

  private func moved(_ position: TextPosition, _ movement: Movement) -> TextPosition {
    let page = max(1, pageLayout.body.count - 1)
    return TextPosition(
      top: movement.place(from: position.top, count: lastPageTop + 1, page: page))
  }

  /// The furthest that the text on the top screen can be scrolled, in lines.
  private var lastPageTop: Int {
    max(0, pageLines(of: screens.top).count - pageLayout.body.count)
  }

  /// Scrolls the top screen so that its selected row is in view and no page is left half empty.
  mutating func settleTop() {
    switch screens.top {
    case .filter(let position): screens.top = .filter(settled(position, count: filterItems.count))
    case .sources(let position):
      screens.top = .sources(settled(position, count: catalog.timeline.sources.count))
    case .details(let position):
      screens.top = .details(TextPosition(top: min(position.top, lastPageTop)))
    case .why(let position):
      screens.top = .why(TextPosition(top: min(position.top, lastPageTop)))
    case .help(var screen):
      screen.position.top = min(screen.position.top, lastPageTop)
      screens.top = .help(screen)
    case .timeline, .source, .prompt: break
    }
  }

  private func settled(_ position: ListPosition, count: Int) -> ListPosition {
    let height = max(1, pageLayout.body.count)
    var position = position
    position.top = max(position.top, position.selected - height + 1)
    position.top = min(position.top, position.selected, max(0, count - height))
    return position
  }

  var pageLayout: PageLayout { PageLayout(size: size) }
}
