import TerminalUI
import TimelineModel

extension TimelineView {
  /// The filter and the search, or else the keys of the domains.
  func drawFilter(row: Int, on canvas: inout Canvas) {
    var left: [Run] = []
    if state.filter.isActive { left = [Run(words[.filterLabel] + " ", .dim)] + filterRuns }
    if let search = state.search {
      if !left.isEmpty { left.append(Run(" · ", .dim)) }
      left += [
        Run(words[.searchLabel] + " ", .dim), Run(words.quoted(search.text), .match),
        Run(" " + Symbols.hit + " ", .match),
        Run(words.count(.events, search.shownCount), .dim),
      ]
    }
    guard !left.isEmpty else {
      canvas.put(legend, at: Position(column: 1, row: row), width: inner.count)
      return
    }
    canvas.put(left, state.filter.isActive ? shownRuns : [], row: row, columns: inner)
  }

  private var filterRuns: [Run] {
    var runs: [Run] = []
    for domain in Domain.allCases where state.filter.domains.contains(domain) {
      if !runs.isEmpty { runs.append(Run(" " + words[.filterOr] + " ", .dim)) }
      runs.append(words.run(of: domain))
    }
    if !state.filter.kinds.isEmpty {
      if !runs.isEmpty { runs.append(Run(" · ", .dim)) }
      let marks = EventKind.allCases.filter(state.filter.kinds.contains).map(symbols.mark)
      runs.append(Run(words[.filterKind] + " ", .dim))
      runs.append(Run(marks.joined(separator: " ")))
    }
    if state.filter.statuses.contains(.hidden) {
      if !runs.isEmpty { runs.append(Run(" · ", .dim)) }
      runs.append(Run(words[.filterHidden]))
    }
    return runs
  }

  private var shownRuns: [Run] {
    let values = [
      "shown": String(state.rows.ranks.count), "all": String(state.catalog.timeline.events.count),
    ]
    let key = state.keyName(.clearFilter, in: .timeline)
    return [
      Run(words.text(.filterShown, values) + " · ", .dim), Run(key, .key),
      Run(" " + words[.hintClear], .dim),
    ]
  }

  /// The domains with their keys, as wide as there is room.
  private var legend: [Run] {
    for form in [LegendForm.wide, .names, .letters] {
      let runs = legend(form)
      if runs.width <= inner.count { return runs }
    }
    return []
  }

  private enum LegendForm {
    case wide, names, letters
  }

  private func legend(_ form: LegendForm) -> [Run] {
    var runs: [Run] = []
    for domain in Domain.allCases {
      if !runs.isEmpty { runs.append(Run(form == .wide ? "   " : " ")) }
      let name = form == .letters ? String(domain.letter) : words.name(of: domain)
      runs.append(Run(state.keyName(domain.command, in: .timeline), .key))
      runs.append(Run(" " + name, .domain(domain.ordinal)))
    }
    return runs
  }
}
