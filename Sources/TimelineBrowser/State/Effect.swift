/// Something that the browser asks of the program around it.
public enum Effect: Hashable, Sendable {
  /// End the program.
  case quit
  /// Read words as a date and answer with ``Action/dateResolved(_:_:)``.
  case resolveDate(String)
  /// Paint the whole screen anew, whatever the terminal is thought to show.
  case redraw
  /// Give the terminal back to the shell until the program is continued.
  case suspend
}
