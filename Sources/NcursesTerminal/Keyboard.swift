import CNcurses
import Glibc
import TerminalUI

/// Reads the keys that wait, without ever blocking.
@MainActor
final class Keyboard {
  /// Milliseconds without a byte after which a paste whose end mark is missing is taken as it is.
  private static let pastePatience: Int32 = 1000
  /// Codes read in one go before other work of the main actor has its turn.
  private static let batch = 4096

  private let source: KeyboardDescriptor
  /// A pad, because ncurses draws a window when it reads from it.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var decoder = KeyDecoder()
  private var isGone = false

  /// Nil when ncurses has no memory left.
  init?(_ source: KeyboardDescriptor) {
    guard let pad = newpad(1, 1) else { return nil }
    self.source = source
    self.pad = pad
    keypad(pad, true)
    nodelay(pad, true)
  }

  /// Becomes readable when keys wait; -1 when the terminal is gone.
  var descriptor: Int32 { isGone ? -1 : source.number }

  /// Milliseconds after which ``abandonPaste()`` is to be called; nil when no paste goes on.
  var patience: Int32? { decoder.isPasting ? Self.pastePatience : nil }

  /// The inputs that wait; ``Input/closed`` when nothing came although something was announced.
  func read() -> [Input] {
    let isAnnounced = announced()
    var count = 0
    while count < Self.batch {
      let code = wgetch(pad)
      guard code != ERR else {
        decoder.flush()
        break
      }
      count += 1
      take(code)
    }
    if count == 0, isAnnounced {
      isGone = true
      decoder.feed(input: .closed)
    }
    return decoder.take()
  }

  /// The inputs that an unfinished paste amounts to.
  func abandonPaste() -> [Input] {
    decoder.abandonPaste()
    return decoder.take()
  }

  /// Stops reading.
  func end() {
    isGone = true
    source.release()
  }

  private func take(_ code: Int32) {
    switch code {
    case 0...0xFF:
      decoder.feed(byte: UInt8(code))
    case KEY_MOUSE:
      if let mouse = MouseInput.takeCursesEvent() { decoder.feed(input: .mouse(mouse)) }
    case 0...KEY_MAX:
      if let key = Key(cursesCode: code) { decoder.feed(key: key) }
    default:
      if let name = keyname(code), let key = Key(cursesName: String(cString: name)) {
        decoder.feed(key: key)
      }
    }
  }

  /// Whether the system says that something can be read, which may be the terminal's end.
  private func announced() -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) > 0
  }
}
