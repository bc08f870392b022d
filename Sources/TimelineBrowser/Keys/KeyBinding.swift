import TerminalUI

/// One row of the key table: what a command's keys are, where, and how the help names it.
struct KeyBinding: Hashable, Sendable {
  var command: Command
  var keys: [Key]
  var contexts: [Context]
  var help: Word

  init(_ command: Command, _ keys: [Key], in contexts: [Context], _ help: Word) {
    self.command = command
    self.keys = keys
    self.contexts = contexts
    self.help = help
  }
}
