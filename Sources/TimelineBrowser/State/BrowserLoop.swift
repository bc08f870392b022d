public import TerminalUI

/// Runs the browser on a terminal: inputs become actions, the state is shown after each.
@MainActor
public struct BrowserLoop {
  private let terminal: any Terminal
  private var state: BrowserState

  /// Makes a loop that begins with a state.
  public init(_ state: BrowserState, on terminal: any Terminal) {
    self.terminal = terminal
    self.state = state
  }

  /// Shows the state and handles inputs until a person quits or the inputs end.
  ///
  /// What concerns the terminal is done here; `perform` does the other effects, and may answer with
  /// an action. The terminal is left open for the caller to close.
  public mutating func run(perform: (Effect) async -> Action?) async {
    _ = state.update(.resize(terminal.size))
    show()
    for await input in terminal.inputs {
      guard let action = state.action(for: input) else { continue }
      switch state.update(action) {
      case nil: break
      case .quit: return
      case .suspend: terminal.suspend()
      case .redraw: terminal.redraw()
      case let effect?:
        if let answer = await perform(effect) { _ = state.update(answer) }
      }
      show()
    }
  }

  private func show() {
    terminal.show(state.view(size: terminal.size))
  }
}
