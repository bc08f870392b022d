import TimelineModel

extension BrowserState {
  mutating func toggle(_ domain: Domain) {
    change(filter: FilterItem.domain(domain).toggled(in: filter))
  }

  /// The rows of the filter panel.
  var filterItems: [FilterItem] {
    Domain.allCases.map(FilterItem.domain) + EventKind.allCases.map(FilterItem.kind) + [.hidden]
  }

  mutating func toggleFilterItem() {
    guard case .filter(let position) = screens.top else { return }
    let items = filterItems
    guard items.indices.contains(position.selected) else { return }
    change(filter: items[position.selected].toggled(in: filter))
  }
}

/// A row of the filter panel.
enum FilterItem: Hashable, Sendable {
  case domain(Domain)
  case kind(EventKind)
  case hidden

  func isOn(in filter: EventFilter) -> Bool {
    switch self {
    case .domain(let domain): filter.domains.contains(domain)
    case .kind(let kind): filter.kinds.contains(kind)
    case .hidden: filter.statuses.contains(.hidden)
    }
  }

  func toggled(in filter: EventFilter) -> EventFilter {
    var filter = filter
    switch self {
    case .domain(let domain): filter.domains.formSymmetricDifference([domain])
    case .kind(let kind): filter.kinds.formSymmetricDifference([kind])
    case .hidden: filter.statuses.formSymmetricDifference([.hidden])
    }
    return filter
  }

  /// How many events have it that the rest of the filter leaves.
  func count(in result: FilterResult) -> Int {
    switch self {
    case .domain(let domain): result.domainCounts[domain] ?? 0
    case .kind(let kind): result.kindCounts[kind] ?? 0
    case .hidden: result.statusCounts[.hidden] ?? 0
    }
  }
}
