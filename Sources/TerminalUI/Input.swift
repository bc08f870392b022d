/// What a person or the system tells the program through the terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed. Control-C and Control-Z arrive here like every other key.
  case key(Key)
  /// Text was pasted; it is text to insert, never a series of commands.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// A button was pressed or a wheel turned; only when the mouse is on.
  case mouse(MouseInput)
  /// The terminal is gone or the system asks the program to end; no further input follows.
  case closed
}
