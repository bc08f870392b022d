/// A click or a turn of the wheel.
public struct MouseInput: Hashable, Sendable {
  /// What was done with the mouse.
  public enum Action: Hashable, Sendable {
    case press
    case wheelUp
    case wheelDown
  }

  /// What was done.
  public var action: Action
  /// Where the pointer stood.
  public var position: Position

  /// Makes a mouse input from what was done and where.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
