public import TerminalUI

/// What each key does in each context.
public struct Keymap: Sendable {
  /// The keys the program starts with.
  public static let standard = Keymap(KeyBinding.standard)

  let bindings: [KeyBinding]
  private let commands: [Context: [Key: Command]]

  init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var commands: [Context: [Key: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys { commands[context, default: [:]][key] = binding.command }
      }
    }
    self.commands = commands
  }

  /// What an input asks for in a context; nil when it asks for nothing.
  ///
  /// Pasted text is only ever text, never commands.
  public func action(for input: Input, in context: Context) -> Action? {
    switch input {
    case .key(let key):
      if let command = commands[context]?[key] { return .command(command) }
      return context == .prompt ? key.text.map(Action.type) : nil
    case .paste(let text): return context == .prompt ? .type(text) : nil
    case .resize(let size): return .resize(size)
    case .closed: return .command(.quit)
    default: return nil
    }
  }

  /// The keys of a command in a context, in the order of the table.
  func keys(for command: Command, in context: Context) -> [Key] {
    bindings.filter { $0.command == command && $0.contexts.contains(context) }.flatMap(\.keys)
  }
}
