import TimelineModel

extension BrowserState {
  /// Whether a command would do something now; hints name only such commands.
  func isAvailable(_ command: Command) -> Bool {
    switch command {
    case .moveUp, .moveDown: context != .timeline || selectedRank != nil
    case .back: !screens.isAtBottom || search != nil
    case .clearFilter: filter.isActive
    case .nextHit, .previousHit: (search?.shownCount ?? 0) > 0
    case .openSource: canOpenSource
    case .why, .details: selectedRank != nil
    case .sources: !catalog.timeline.sources.isEmpty
    case .filterPanel, .goToDate: !catalog.timeline.events.isEmpty
    case .search: context == .help || !catalog.timeline.events.isEmpty
    case .nextQuote, .previousQuote: quoteCountOnScreen > 1
    case .nextInSource: hasNeighbour(forward: true)
    case .previousInSource: hasNeighbour(forward: false)
    case .makeCurrent: canMakeCurrent
    default: command.domain == nil || !catalog.timeline.events.isEmpty
    }
  }

  private var canOpenSource: Bool {
    if case .sources = screens.top { return !catalog.timeline.sources.isEmpty }
    return selectedRank.flatMap(firstPlacedQuote(ofRank:)) != nil
  }

  private var quoteCountOnScreen: Int {
    guard case .source(let screen) = screens.top else { return 0 }
    return quotes(of: screen).count
  }

  private func hasNeighbour(forward: Bool) -> Bool {
    guard case .source(let screen) = screens.top else { return false }
    return neighbour(of: screen, forward: forward) != nil
  }

  private var canMakeCurrent: Bool {
    guard case .source(let screen) = screens.top, let rank = screen.rank else { return false }
    return rank != selectedRank
  }
}
