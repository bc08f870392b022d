import Glibc

/// The environment that the program was started in.
enum Environment {
  /// The value of a variable, nil where it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
