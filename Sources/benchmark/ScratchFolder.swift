import Glibc

/// A folder for the texts to measure with.
struct ScratchFolder {
  private let path: String

  init() throws(BenchmarkError) {
    var template = Array("/tmp/frise-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file("/tmp", errorNumber: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The file for what measured programs write.
  var output: String { path(of: .output) }

  /// Writes a text over and over until the file has a size in bytes, and returns the file's path.
  ///
  /// It is never whole in memory: a child counts the memory of its parent before it becomes another
  /// program.
  func write(_ text: [UInt8], size: Int, as name: Name) throws(BenchmarkError) -> String {
    let file = path(of: name)
    guard let stream = fopen(file, "w") else { throw .file(file, errorNumber: errno) }
    defer { fclose(stream) }
    var left = text.isEmpty ? 0 : size
    while left > 0 {
      let count = fwrite(text, 1, min(text.count, left), stream)
      guard count > 0 else { throw .file(file, errorNumber: errno) }
      left -= count
    }
    return file
  }

  /// The files in the folder.
  enum Name: String, CaseIterable {
    case longText, documents, page, output
  }

  private func path(of name: Name) -> String { path + "/" + name.rawValue }

  /// Removes the folder with its files.
  func remove() {
    for name in Name.allCases { unlink(path(of: name)) }
    rmdir(path)
  }
}
