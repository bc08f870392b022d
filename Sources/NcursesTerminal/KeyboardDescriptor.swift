import Glibc

/// Where keys are read from: standard input, or `/dev/tty` when that is not a terminal.
struct KeyboardDescriptor {
  let number: Int32
  private let isOwned: Bool

  init() throws(NcursesTerminalError) {
    guard isatty(STDIN_FILENO) == 0 else {
      number = STDIN_FILENO
      isOwned = false
      return
    }
    number = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    isOwned = true
    guard number >= 0 else { throw .noKeyboard }
  }

  func release() {
    if isOwned { close(number) }
  }
}
