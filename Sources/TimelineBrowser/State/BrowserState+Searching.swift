import TimelineModel

extension BrowserState {
  mutating func startSearch() {
    if case .help = screens.top {
      screens.push(.prompt(Prompt(.help)))
    } else {
      if searchIndex == nil { searchIndex = SearchIndex(catalog.index) }
      screens.push(.prompt(Prompt(.search(origin: selectedRank, previous: search))))
    }
  }

  /// Looks for events with every word, and goes to the first one from a place on.
  mutating func find(_ text: String, from origin: Int?) {
    search = search(for: text)
    search?.countShown(among: rows)
    guard let search, let rank = search.hit(from: origin ?? 0, among: rows),
      let place = rows.place(ofRank: rank)
    else {
      if let place = origin.flatMap(rows.place(ofRank:)) { select(place: place) }
      return
    }
    select(place: place)
  }

  /// Nil when there is no word to look for.
  private func search(for text: String) -> Search? {
    guard !SearchQuery(text).isEmpty else { return nil }
    let filter = EventFilter(statuses: Set(Status.allCases), search: text)
    return Search(text: text, hits: filter.result(in: catalog.index, searching: searchIndex).shown)
  }

  mutating func goToHit(forward: Bool) {
    guard let search, let rank = selectedRank,
      let hit = forward
        ? search.hit(from: rank + 1, among: rows) : search.hit(before: rank, among: rows),
      let place = rows.place(ofRank: hit)
    else { return }
    select(place: place)
  }
}
