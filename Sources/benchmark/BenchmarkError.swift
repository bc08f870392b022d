import Glibc

/// Why nothing can be measured.
enum BenchmarkError: Error, CustomStringConvertible {
  /// A program is not beside this one.
  case notBuilt(program: String)
  /// A file cannot be read or written; the number is an `errno`.
  case file(String, errorNumber: Int32)
  /// A program cannot be started; the number is an `errno`.
  case notStarted(program: String, errorNumber: Int32)
  /// A program ended with another status than 0.
  case failed(program: String, status: Int32)
  /// No pseudo-terminal is to be had.
  case noTerminal

  /// One line.
  var description: String {
    switch self {
    case .notBuilt(let program): "\(program) is not built; run swift build -c release"
    case .file(let path, let number): "\(path): \(String(cString: strerror(number)))"
    case .notStarted(let program, let number): "\(program): \(String(cString: strerror(number)))"
    case .failed(let program, let status): "\(program) ended with status \(status)"
    case .noTerminal: "the system gives no pseudo-terminal"
    }
  }
}
