import CNcurses
import Glibc
public import TerminalUI

/// The terminal of the process on ncurses: keys, signals and the screen.
///
/// Control-C and Control-Z are keys like others: the terminal does not end or stop the program by
/// itself. ``Input/closed`` follows SIGTERM, SIGHUP, SIGINT and the loss of the terminal; the
/// program then saves, calls ``close()`` and at last ``endBySignal()``:
///
///     let terminal = try NcursesTerminal(terminalName: name)
///     terminal.run { await browse(on: terminal) }
///     terminal.close()
///     save()
///     terminal.endBySignal()
///
/// All this happens on the main thread, in a `main` that is not `async`, and ``run(_:)`` lets the
/// thread sleep in one system call until there is something to do.
@MainActor
public final class NcursesTerminal: Terminal {
  /// ncurses can have but one screen.
  private static var isOpen = false

  let keyboard: Keyboard
  let signals: SignalPipe
  var painter: Painter
  /// The canvas to show when the inputs that wait have been handled.
  var held: Canvas?
  var mouseIsRead = false
  /// Whether the terminal is still the program's.
  private(set) var isOpen = true
  /// Whether the program given to ``run(_:)`` goes on.
  var isRunning = false
  private var endingSignal: Int32?

  private var queue = InputQueue()

  /// Opens the terminal: full screen, keys one by one, no echo.
  ///
  /// Keys are read from `/dev/tty` when standard input is not a terminal.
  ///
  /// - Parameters:
  ///   - terminalName: the value of `TERM`.
  ///   - noColor: whether to use no colours, as `NO_COLOR` asks.
  public init(terminalName: String?, noColor: Bool = false) throws(NcursesTerminalError) {
    guard !Self.isOpen else { throw .alreadyOpen }
    guard isatty(STDOUT_FILENO) == 1 else { throw .noScreen }
    let name = try Self.knownName(terminalName)
    guard cn_use_utf8_locale() else { throw .noUTF8Locale }
    let descriptor = try KeyboardDescriptor()
    guard cn_guard_remember(STDOUT_FILENO), let signals = SignalPipe() else {
      throw .notStarted
    }
    let size = Self.windowSize() ?? Size(columns: 80, rows: 24)
    guard
      cn_start(
        name, STDOUT_FILENO, descriptor.number, Int32(size.rows), Int32(size.columns)) != nil,
      let screen = cn_screen(),
      let keyboard = Keyboard(descriptor)
    else {
      signals.end()
      throw .notStarted
    }
    Self.configureModes()
    cn_guard_arm()
    self.keyboard = keyboard
    self.signals = signals
    painter = Painter(window: screen, palette: Palette(noColor: noColor))
    Self.isOpen = true
  }

  /// Restores the terminal as it was before; no input follows. A second call does nothing.
  ///
  /// Signals to end the program wait from now on for ``endBySignal()``, so that what is saved
  /// after this call is not torn apart.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    held = nil
    painter.leave()
    cn_guard_disarm()
    keyboard.end()
    queue.end()
    Self.isOpen = false
  }

  /// Ends the program by the signal that asked it to end, so that its parent sees why; returns
  /// when there was none. To be called after ``close()``, as the last thing the program does.
  public func endBySignal() {
    let signal = endingSignal ?? signals.read().first(where: Self.ends)
    signals.end()
    if let signal { cn_die_by(signal) }
  }

  /// Keys, pastes, sizes and at last ``Input/closed``; for one reader.
  public var inputs: InputSequence {
    InputSequence { [weak self] in await self?.nextInput() }
  }

  private func nextInput() async -> Input? {
    await withCheckedContinuation { queue.wait($0) }
  }

  /// Hands an input to the reader.
  func deliver(_ input: Input) { queue.put(input) }

  /// Acts on a signal that has come.
  func receive(_ signal: Int32) {
    guard isOpen else { return }
    switch signal {
    case SIGTSTP: suspend()
    case SIGCONT: showAfterStop()
    case SIGWINCH: takeNewSize()
    case _ where Self.ends(signal):
      endingSignal = endingSignal ?? signal
      deliver(.closed)
    default: break
    }
  }

  /// Whether a signal asks the program to end.
  private static func ends(_ signal: Int32) -> Bool {
    [SIGTERM, SIGHUP, SIGINT].contains(signal)
  }

  private static func knownName(_ name: String?) throws(NcursesTerminalError) -> String {
    guard let name, !name.isEmpty else { throw .terminalUnnamed }
    switch cn_look_up_terminal(name, STDOUT_FILENO) {
    case CN_TERMINAL_USABLE: return name
    case CN_TERMINAL_TOO_SIMPLE: throw .terminalTooSimple(name: name)
    case CN_NO_DATABASE: throw .noTerminalDatabase
    default: throw .terminalUnknown(name: name)
    }
  }

  /// Every key comes at once and as a key, Control-C, Control-S and Control-Z included.
  private static func configureModes() {
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    // Painting is not to be broken off because a key waits.
    typeahead(-1)
  }
}
