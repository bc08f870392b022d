import CNcurses
import Glibc
public import TerminalUI

extension NcursesTerminal {
  /// The extent of the screen as ncurses sees it.
  public var size: Size { painter.size }

  /// Whether presses of the left button and turns of the wheel are inputs.
  public var readsMouse: Bool {
    get { mouseIsRead }
    set {
      guard isOpen, newValue != mouseIsRead else { return }
      mouseIsRead = newValue
      cn_read_mouse(newValue)
    }
  }

  /// Shows a canvas when the inputs that wait have been handled, so that a batch of inputs is
  /// painted once; of several canvases the last.
  public func show(_ canvas: Canvas) {
    held = canvas
  }

  /// Writes the whole screen anew, for when another program wrote on it.
  public func redraw() {
    guard isOpen else { return }
    painter.repaint()
  }

  /// Stops the whole job as Control-Z does in other programs, and shows the screen again when it
  /// is continued.
  public func suspend() {
    guard isOpen else { return }
    painter.leave()
    cn_stop_job()
    showAfterStop()
  }

  func paintHeld() {
    guard isOpen, let canvas = held else { return }
    held = nil
    painter.paint(canvas)
  }

  /// After a stop the shell's modes are on, its text is on the screen and the size may be another.
  func showAfterStop() {
    painter.enter()
    takeNewSize()
    painter.repaint()
  }

  func takeNewSize() {
    guard let wanted = Self.windowSize(), wanted != size else { return }
    painter.resize(to: wanted)
    // ncurses puts a key of its own into the queue at each change of size.
    keyboard.read().forEach(deliver)
    deliver(.resize(size))
  }

  /// The size that the system gives for the window; nil when it knows none.
  static func windowSize() -> Size? {
    var extent = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &extent) == 0, extent.ws_row > 0,
      extent.ws_col > 0
    else { return nil }
    return Size(columns: Int(extent.ws_col), rows: Int(extent.ws_row))
  }
}
