extension BrowserState {
  /// Adds text to the line being typed.
  mutating func type(_ text: String) {
    guard case .prompt(var prompt) = screens.top else { return }
    prompt.insert(text)
    show(prompt)
  }

  /// Performs a command of the line being typed.
  mutating func edit(_ command: Command) -> Effect? {
    guard case .prompt(var prompt) = screens.top else { return nil }
    switch command {
    case .accept: return accept(prompt)
    case .cancel: cancel(prompt)
    case .cursorLeft: prompt.moveCursor(by: -1)
    case .cursorRight: prompt.moveCursor(by: 1)
    case .cursorToStart: prompt.moveCursorToStart()
    case .cursorToEnd: prompt.moveCursorToEnd()
    case .deleteBackward: prompt.deleteBackward()
    case .deleteForward: prompt.deleteForward()
    case .deleteLine: prompt.deleteAll()
    default: return nil
    }
    if command != .cancel { show(prompt) }
    return nil
  }

  /// Shows the line as it now is; a search follows every letter.
  private mutating func show(_ prompt: Prompt) {
    guard case .prompt(let before) = screens.top else { return }
    screens.top = .prompt(prompt)
    if prompt.text == before.text { return }
    switch prompt.purpose {
    case .search(let origin, _): find(prompt.text, from: origin)
    case .help: searchHelp(prompt.text)
    case .date: break
    }
  }

  private mutating func accept(_ prompt: Prompt) -> Effect? {
    screens.pop()
    switch prompt.purpose {
    case .date: return prompt.text.allSatisfy(\.isWhitespace) ? nil : .resolveDate(prompt.text)
    case .search:
      if prompt.text.isEmpty { search = nil }
      if let search, search.shownCount == 0 {
        notice = words.text(.noticeNoHit, ["text": search.text])
      }
    case .help: break
    }
    return nil
  }

  private mutating func cancel(_ prompt: Prompt) {
    screens.pop()
    switch prompt.purpose {
    case .search(let origin, let previous):
      search = previous
      if let place = origin.flatMap(rows.place(ofRank:)) { select(place: place) }
    case .help: searchHelp("")
    case .date: break
    }
  }

  private mutating func searchHelp(_ query: String) {
    let isPrompting = context == .prompt
    guard case .help(var screen)? = isPrompting ? screens.belowTop : screens.top else { return }
    screen.query = query
    screen.position = TextPosition()
    if isPrompting { screens.belowTop = .help(screen) } else { screens.top = .help(screen) }
  }
}
