import TimelineModel

extension BrowserState {
  /// Selects the event at a place among those shown, as a person's own choice.
  mutating func select(place: Int) {
    guard !rows.ranks.isEmpty else { return }
    cursor.place = max(0, min(place, rows.ranks.count - 1))
    cursor.anchor = rows.ranks[cursor.place]
  }

  mutating func move(inTimeline movement: Movement) {
    let page = max(1, timelineLayout.list.count - 2)
    select(place: movement.place(from: cursor.place, count: rows.ranks.count, page: page))
  }

  /// Shows other events; the selected event stays selected, or else the nearest one is, until a
  /// later filter shows it again.
  mutating func change(filter: EventFilter) {
    guard filter != self.filter else { return }
    self.filter = filter
    filtered = filter.result(in: catalog.index)
    rows = TimelineRows(ranks: filtered.shown, entries: catalog.entries)
    search?.countShown(among: rows)
    returnToAnchor()
  }

  private mutating func returnToAnchor() {
    let place = cursor.anchor.map(rows.place(atOrAfterRank:)) ?? 0
    cursor.place = max(0, min(place, rows.ranks.count - 1))
  }

  /// Scrolls the list so that the selected event is in view.
  mutating func settleTimeline() {
    guard !rows.ranks.isEmpty else {
      cursor.top = 0
      return
    }
    let window = TimelineWindow(rows: rows, height: timelineLayout.list.count)
    cursor.top = window.top(from: cursor.top, showing: cursor.place)
  }

  var timelineLayout: TimelineLayout { TimelineLayout(size: size) }
}
