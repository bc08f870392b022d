/// Something a person can ask of the browser with a key, by its stable name.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Everywhere.
  case help
  case redraw
  case suspend
  case back
  case leave
  case quit

  // Lists and texts.
  case moveUp = "move-up"
  case moveDown = "move-down"
  case pageUp = "page-up"
  case pageDown = "page-down"
  case moveToStart = "move-to-start"
  case moveToEnd = "move-to-end"

  // The timeline.
  case openSource = "open-source"
  case toggleSecurity = "toggle-security"
  case toggleMigration = "toggle-migration"
  case toggleDefense = "toggle-defense"
  case toggleDiplomacy = "toggle-diplomacy"
  case toggleEconomy = "toggle-economy"
  case toggleEnergy = "toggle-energy"
  case toggleJustice = "toggle-justice"
  case filterPanel = "filter-panel"
  case clearFilter = "clear-filter"
  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case goToDate = "go-to-date"
  case why
  case details
  case sources

  // The source.
  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextInSource = "next-in-source"
  case previousInSource = "previous-in-source"
  case makeCurrent = "make-current"

  // The filter panel.
  case toggle

  // A line being typed.
  case accept
  case cancel
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorToStart = "cursor-to-start"
  case cursorToEnd = "cursor-to-end"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case deleteLine = "delete-line"
}
