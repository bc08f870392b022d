import TerminalUI
import TimelineModel

extension TimelineView {
  func drawList(on canvas: inout Canvas) {
    let window = TimelineWindow(rows: state.rows, height: layout.list.count)
    for (number, line) in window.lines(from: state.cursor.top).enumerated() {
      let row = layout.list.lowerBound + number
      switch line {
      case .heading(let section): drawHeading(state.rows.sections[section], row: row, on: &canvas)
      case .event(let place): drawEvent(place, row: row, on: &canvas)
      }
    }
  }

  private func drawHeading(_ section: TimelineRows.Section, row: Int, on canvas: inout Canvas) {
    let columns = 1..<max(1, layout.listColumns - 1)
    canvas.fill(row: row, columns: columns, with: symbols.horizontal, style: .rule)
    let title: String
    switch section.title {
    case .year(let year): title = state.dates.text(year: year)
    case .beyond: title = words[.beyondSection]
    case .undated: title = words[.undatedSection]
    case .recurring: title = words[.recurringSection]
    }
    let room = columns.count - 3
    var used = canvas.put(
      [Run(" \(title) ", .heading)], at: Position(column: 3, row: row), width: room)
    used += 4
    guard let gap = section.gap.map(words.text) else { return }
    let width = DisplayWidth.of(gap) + 2
    guard used + width + 1 <= columns.count else { return }
    let place = Position(column: columns.upperBound - width - 1, row: row)
    canvas.put([Run(" \(gap) ", .dim)], at: place, width: width)
  }

  private func drawEvent(_ place: Int, row: Int, on canvas: inout Canvas) {
    guard let event = state.catalog.event(rank: state.rows.ranks[place]) else { return }
    let isSelected = place == state.cursor.place
    let columns = EventColumns(width: layout.listColumns, dateWidth: state.dateWidth)
    func put(_ runs: [Run], _ range: Range<Int>) {
      let runs = runs.map { Run($0.text, $0.style.selected(isSelected)) }
      canvas.put(runs, at: Position(column: range.lowerBound, row: row), width: range.count)
    }
    if isSelected {
      let style = Style.plain.selected(true)
      canvas.fill(row: row, columns: 0..<layout.listColumns, style: style)
      canvas.put(">", at: Position(column: 1, row: row), style: style.strong(true))
      canvas.cursor = Position(column: 1, row: row)
    }
    if state.search?.found(state.rows.ranks[place]) ?? false {
      put([Run(Symbols.hit, .match)], columns.hit)
    }
    put([date(of: event, place)], columns.date)
    put([Run(symbols.mark(of: event.kind))], columns.mark)
    put(title(of: event, isSelected: isSelected), columns.title)
    put(
      DomainLabel(words: words, domains: event.domains).runs(width: columns.domains.count),
      columns.domains)
    let count = Run(String(event.quotes.count), .dim)
    put([count], columns.count.suffix(DisplayWidth.of(count.text)))
  }

  private func date(of event: Event, _ place: Int) -> Run {
    var year: Int?
    if case .year(let shown) = state.rows.sections[state.rows.section(ofShown: place)].title {
      year = shown
    }
    let isCertain = event.date.map { !$0.isQualified } ?? true
    return Run(state.dates.row(of: event, inYear: year), isCertain ? .date : .uncertain)
  }

  private func title(of event: Event, isSelected: Bool) -> [Run] {
    let style = Style.plain.strong(isSelected)
    return state.search?.highlighted(event.headline, base: style) ?? [Run(event.headline, style)]
  }
}
