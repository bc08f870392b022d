/// A move in a list or a text.
enum Movement: Hashable, Sendable {
  case lines(Int)
  case pages(Int)
  case start
  case end

  init?(_ command: Command) {
    switch command {
    case .moveUp: self = .lines(-1)
    case .moveDown: self = .lines(1)
    case .pageUp: self = .pages(-1)
    case .pageDown: self = .pages(1)
    case .moveToStart: self = .start
    case .moveToEnd: self = .end
    default: return nil
    }
  }

  /// Where the move leads from a place, in a list of `count` of which a page shows `page`.
  func place(from place: Int, count: Int, page: Int) -> Int {
    let target =
      switch self {
      case .lines(let lines): place + lines
      case .pages(let pages): place + pages * max(1, page)
      case .start: 0
      case .end: count - 1
      }
    return max(0, min(target, count - 1))
  }
}
