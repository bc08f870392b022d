import CVTerm
import Glibc

/// A program running in a terminal of its own, which a test types into and looks at.
///
/// Nothing is read from the program except while the test waits for something:
///
///     let terminal = try PseudoTerminal(BuiltProgram.path("frise"), columns: 100, rows: 30)
///     try await terminal.waitForText("14–16 Apr")
///     try await terminal.type(Keys.down)
///     try await terminal.waitForScreen("the second row") { $0.cursor.row == 5 }
///     try await terminal.type("q")
///     #expect(try await terminal.waitForExit() == .exited(0))
///     #expect(await terminal.modes() == terminal.initialModes)
public actor PseudoTerminal {
  /// The process that runs in the terminal.
  public nonisolated let process: Int32
  /// The modes that the terminal was in before the program began.
  public nonisolated let initialModes: TerminalModes
  /// Every byte that the program wrote so far.
  public private(set) var output: [UInt8] = []

  private let screen: ScreenMemory
  private var terminal: Int32
  private var status: ExitStatus?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: the executable file; ``BuiltProgram`` finds those of this package.
  ///   - environment: the whole environment; `TERM` is `xterm-256color` unless given.
  ///   - input: the file that is standard input; nil for the terminal.
  public init(
    _ path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24, input: String? = nil
  ) throws {
    guard let screen = ScreenMemory(columns: columns, rows: rows) else {
      throw PseudoTerminalError.notStarted
    }
    self.screen = screen
    let variables = ["TERM": "xterm-256color"].merging(environment) { $1 }
    let inputDescriptor = input.map { open($0, O_RDONLY) } ?? -1
    defer { if inputDescriptor >= 0 { close(inputDescriptor) } }
    var descriptor: Int32 = -1
    var programEnd: Int32 = -1
    guard cv_open(Int32(rows), Int32(columns), &descriptor, &programEnd),
      let modes = TerminalModes(of: descriptor)
    else { throw PseudoTerminalError.notStarted }
    defer { close(programEnd) }
    terminal = descriptor
    initialModes = modes
    process = withCStrings([path] + arguments) { arguments in
      withCStrings(variables.map { "\($0)=\($1)" }) { environment in
        cv_spawn(path, arguments, environment, programEnd, inputDescriptor)
      }
    }
    guard process > 0 else { throw PseudoTerminalError.notStarted }
  }

  deinit {
    if terminal >= 0 { close(terminal) }
    guard status == nil else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Types a text, which may hold escape sequences such as those of ``Keys``.
  public func type(_ text: String) async throws {
    try await send(Array(text.utf8))
  }

  /// Sends bytes as if typed.
  public func send(_ bytes: [UInt8]) async throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written < 0, errno != EAGAIN, errno != EINTR {
        throw PseudoTerminalError.gone
      }
      pump()
      if !rest.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
    }
  }

  /// Gives the terminal another size, of which the kernel tells the program.
  public func resize(columns: Int, rows: Int) {
    pump()
    screen.resize(columns: columns, rows: rows)
    cv_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Takes the terminal away, as when its window is closed.
  public func hangUp() {
    pump()
    close(terminal)
    terminal = -1
  }

  /// What is on the screen now.
  public func look() -> Screen {
    pump()
    return screen.snapshot()
  }

  /// The modes that the terminal is in now.
  public func modes() -> TerminalModes? {
    TerminalModes(of: terminal)
  }

  /// How often a wait looks before it gives up. Looks are counted, not the clock: while other tests
  /// hold every thread, time passes that this one has not had.
  private static func rounds(in seconds: Int) -> Int { seconds * 100 }

  /// Waits until the screen is as wanted and stays so while the program writes nothing more;
  /// a screen that is only passed through does not count.
  ///
  /// - Throws: ``PseudoTerminalError/timedOut(_:screen:)`` with the last screen.
  @discardableResult
  public func waitForScreen(
    _ wanted: String, seconds: Int = 20, where isWanted: (Screen) -> Bool
  ) async throws -> Screen {
    var quiet = 0
    var seen = screen.snapshot()
    for _ in 0..<Self.rounds(in: seconds) {
      if pump() > 0 {
        quiet = 0
        seen = screen.snapshot()
      } else {
        quiet += 1
      }
      if quiet >= Self.quietRounds, isWanted(seen) { return seen }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw PseudoTerminalError.timedOut(wanted, screen: seen.text)
  }

  /// Waits until some row of the screen holds a text.
  @discardableResult
  public func waitForText(_ text: String, seconds: Int = 20) async throws -> Screen {
    try await waitForScreen(text, seconds: seconds) { $0.shows(text) }
  }

  /// Waits until the program has ended and everything it wrote is on the screen.
  @discardableResult
  public func waitForExit(seconds: Int = 20) async throws -> ExitStatus {
    for _ in 0..<Self.rounds(in: seconds) {
      pump()
      if let status = reap() {
        while pump() > 0 {}
        return status
      }
      try await Task.sleep(for: .milliseconds(10))
    }
    throw PseudoTerminalError.timedOut("the program's end", screen: screen.snapshot().text)
  }

  /// Rounds of ten milliseconds without output after which a screen is taken to be whole.
  private static let quietRounds = 5

  /// Moves what the program wrote to the screen; returns how many bytes there were.
  @discardableResult
  private func pump() -> Int {
    guard terminal >= 0 else { return 0 }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(terminal, &bytes, bytes.count)
    guard count > 0 else { return 0 }
    output += bytes.prefix(count)
    screen.write(bytes.prefix(count))
    let answer = screen.takeAnswer()
    if !answer.isEmpty { _ = write(terminal, answer, answer.count) }
    return count
  }

  private func reap() -> ExitStatus? {
    if let status { return status }
    var code: Int32 = 0
    guard waitpid(process, &code, WNOHANG) == process else { return nil }
    status = ExitStatus(waitStatus: code)
    return status
  }
}

/// Calls `body` with texts as C wants them: an array that ends with a null pointer.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
