import TimelineModel

/// How screens are named.
struct PageTitle {
  let state: BrowserState

  func text(of screen: Screen) -> String {
    switch screen {
    case .timeline: timelineTitle
    case .source(let source): title(of: state.catalog.index.source(source.source))
    case .filter: state.words[.titleFilter]
    case .sources: state.words[.titleSources]
    case .details: state.words[.titleDetails]
    case .why: state.words[.titleWhy]
    case .help: state.words[.titleHelp]
    case .prompt: ""
    }
  }

  /// The timeline's title, or its only source's.
  var timelineTitle: String {
    let timeline = state.catalog.timeline
    if let title = timeline.title { return title.singleLine(limit: 300) }
    guard timeline.sources.count == 1 else { return state.words[.untitledTimeline] }
    return title(of: timeline.sources.first)
  }

  /// The source's title, or its id.
  private func title(of source: Source?) -> String { source?.name ?? "" }
}
