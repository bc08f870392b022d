/// What a person chose on the command line about the screen.
public struct BrowserOptions: Hashable, Sendable {
  /// Whether marks and lines are drawn with ASCII characters only.
  public var ascii: Bool

  /// Makes options; by default the marks and lines are those of Unicode.
  public init(ascii: Bool = false) {
    self.ascii = ascii
  }
}
