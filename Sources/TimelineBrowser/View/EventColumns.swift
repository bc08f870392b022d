/// The columns of a row of the timeline, the same on every row.
struct EventColumns: Hashable {
  let hit: Range<Int>
  let date: Range<Int>
  let mark: Range<Int>
  let title: Range<Int>
  let domains: Range<Int>
  let count: Range<Int>

  /// The columns of a list of some width; on narrow screens the domains shrink to letters.
  init(width: Int, dateWidth: Int) {
    let edge = max(0, width - 1)
    let dateEnd = min(3 + min(dateWidth, max(6, width * 3 / 10)), edge)
    hit = min(2, edge)..<min(3, edge)
    date = min(3, edge)..<max(min(3, edge), dateEnd)
    mark = min(dateEnd + 1, edge)..<min(dateEnd + 2, edge)
    let countWidth = width < 30 ? 0 : 3
    count = max(0, edge - countWidth)..<edge
    let domainWidth = Self.domainWidth(width)
    domains = max(0, count.lowerBound - domainWidth)..<count.lowerBound
    let titleStart = min(dateEnd + 3, edge)
    title = titleStart..<max(titleStart, domains.lowerBound - (domainWidth > 0 ? 2 : 1))
  }

  /// Room for two domains in letter and name, for one and a number, for letters, for none.
  private static func domainWidth(_ width: Int) -> Int {
    switch width {
    case 110...: 30
    case 78...: 23
    case 60...: 15
    case 34...: 4
    default: 0
    }
  }
}
