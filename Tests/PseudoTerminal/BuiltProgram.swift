import Glibc

/// Finds the programs that were built together with the tests.
///
/// The build puts executables beside the test bundle, which on Linux is itself the executable that
/// runs, so that `/proc/self/exe` leads to both.
public enum BuiltProgram {
  /// The path of an executable of this package by its product's name, such as `frise`; the test
  /// target must depend on it so that it is built.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count - 1))
    let bundle = String(
      decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/" + name
  }
}
