public import TerminalUI

extension BrowserState {
  /// The screen at a size; any size is safe.
  public func view(size: Size) -> Canvas {
    guard size == self.size else {
      var resized = self
      _ = resized.update(.resize(size))
      return resized.drawn()
    }
    return drawn()
  }

  private func drawn() -> Canvas {
    var canvas = Canvas(size: size)
    if TimelineLayout.isOneLine(size) {
      OneLineView(state: self).draw(on: &canvas)
      return canvas
    }
    switch screens.top {
    case .prompt: draw(screens.belowTop ?? .timeline, on: &canvas)
    default: draw(screens.top, on: &canvas)
    }
    StatusView(state: self).draw(on: &canvas)
    return canvas
  }

  private func draw(_ screen: Screen, on canvas: inout Canvas) {
    switch screen {
    case .timeline: TimelineView(state: self).draw(on: &canvas)
    case .source(let source): SourceView(state: self, screen: source).draw(on: &canvas)
    case .filter(let position): FilterView(state: self, position: position).draw(on: &canvas)
    case .sources(let position): SourcesView(state: self, position: position).draw(on: &canvas)
    case .details(let position), .why(let position):
      PageView(state: self, screen: screen, top: position.top).draw(on: &canvas)
    case .help(let help):
      PageView(state: self, screen: screen, top: help.position.top).draw(on: &canvas)
    case .prompt: break
    }
  }

  var symbols: Symbols { Symbols(ascii: options.ascii) }
  var dates: DateWording { DateWording(words) }
  var keyLabel: KeyLabel { KeyLabel(words: words, ascii: options.ascii) }

  /// The name of the first key of a command in a context.
  func keyName(_ command: Command, in context: Context) -> String {
    keymap.keys(for: command, in: context).first.map(keyLabel.text) ?? ""
  }
}
