/// The screens that are open, the newest on top; there is always one.
struct ScreenStack: Hashable, Sendable {
  private var bottom: Screen
  private var above: [Screen] = []

  init(_ bottom: Screen) {
    self.bottom = bottom
  }

  /// The screen that a person looks at.
  var top: Screen {
    get { above.last ?? bottom }
    set {
      if above.isEmpty { bottom = newValue } else { above[above.count - 1] = newValue }
    }
  }

  /// The screen below the top one; nil when there is none.
  var belowTop: Screen? {
    get { above.isEmpty ? nil : above.dropLast().last ?? bottom }
    set {
      guard let newValue, !above.isEmpty else { return }
      if above.count == 1 { bottom = newValue } else { above[above.count - 2] = newValue }
    }
  }

  /// Whether only the first screen is open.
  var isAtBottom: Bool { above.isEmpty }

  mutating func push(_ screen: Screen) { above.append(screen) }

  /// Closes the top screen; the first one stays.
  mutating func pop() {
    if !above.isEmpty { above.removeLast() }
  }
}
