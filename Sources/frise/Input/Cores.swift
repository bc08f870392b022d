import Glibc

/// The processor cores of the computer.
enum Cores {
  /// How many are in use, at least one.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
