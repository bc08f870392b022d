import Glibc

/// Another program that runs while its cost is measured.
struct ChildProcess {
  /// Where a program reads and writes.
  enum Streams {
    /// Nothing to read; what it writes goes to a file, because programs notice `/dev/null`.
    case file(String)
    /// All on the terminal at a path, which becomes its controlling terminal.
    case terminal(String)
  }

  /// What a program cost from its start to its end.
  struct Cost {
    /// The wall-clock time in seconds.
    var seconds: Double
    /// The peak of its resident memory in bytes.
    var peakMemory: Int
  }

  private let name: String
  private let process: pid_t
  private let start = Clock.now()

  /// Starts a program, looked for in `PATH` unless the name is a path.
  init(
    _ name: String, _ arguments: [String], environment: [String: String] = [:],
    streams: Streams
  ) throws(BenchmarkError) {
    self.name = name
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let path: String
    switch streams {
    case .file(let file): path = file
    case .terminal(let terminal):
      path = terminal
      posix_spawnattr_setflags(&attributes, Self.newSession)
    }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, path, O_RDWR | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR)
    }
    let variables = Self.inherited.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var identifier: pid_t = 0
    let failure = withCStrings([name] + arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawnp(&identifier, name, &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else { throw .notStarted(program: name, errorNumber: failure) }
    process = identifier
  }

  /// Waits for the end.
  func end() throws(BenchmarkError) -> Cost {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = Clock.seconds(since: start)
    guard status == 0 else { throw .failed(program: name, status: status) }
    return Cost(seconds: seconds, peakMemory: usage.ru_maxrss * 1024)
  }

  /// `POSIX_SPAWN_SETSID` (POSIX.1-2024), which the C library hides from Swift.
  private static let newSession: Int16 = 0x80

  private static var inherited: [String: String] {
    let path = getenv("PATH").map { String(cString: $0) }
    return ["PATH": path ?? "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
  }
}

/// The time that always goes forward.
enum Clock {
  /// The time now in seconds.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The seconds that have passed since a time.
  static func seconds(since start: Double) -> Double { now() - start }
}

/// Calls `body` with texts as C wants them: an array that ends with a null pointer.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
