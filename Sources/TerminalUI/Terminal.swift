/// A screen to show canvases on and a keyboard to read inputs from.
@MainActor
public protocol Terminal: AnyObject {
  /// The extent of the screen now.
  var size: Size { get }

  /// The inputs in the order they came; ends after ``Input/closed``, and when the terminal is
  /// closed. Only one task should read them.
  var inputs: InputSequence { get }

  /// Whether clicks and turns of the wheel are inputs; false at first, because the terminal's own
  /// way to select and copy text is lost meanwhile.
  var readsMouse: Bool { get set }

  /// Shows a canvas in place of the one before; may wait for the end of a batch of inputs.
  func show(_ canvas: Canvas)

  /// Shows the last canvas anew, for when another program wrote on the screen.
  func redraw()

  /// Gives the terminal back to the shell until the program is continued, as Control-Z does.
  func suspend()

  /// Restores the terminal as it was before the program; a second call does nothing.
  func close()
}
