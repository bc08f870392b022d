import Glibc

/// The programs that were built together with this one.
enum BuiltProgram {
  /// The path of a program by its name.
  static func path(_ name: String) throws(BenchmarkError) -> String {
    let folder = own.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder + [Substring(name)]).joined(separator: "/")
    guard access(path, X_OK) == 0 else { throw .notBuilt(program: name) }
    return path
  }

  /// The path of this program.
  static var own: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = max(0, readlink("/proc/self/exe", &buffer, buffer.count - 1))
    return String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
