internal import CResources

/// The text files baked into the program.
enum BundledText {
  /// The bytes of a file below `Resources/`, in place, or nil where there is none.
  static func bytes(at path: String) -> UnsafeBufferPointer<UInt8>? {
    guard let resource = CResourceAtPath(path) else { return nil }
    return UnsafeBufferPointer(start: resource.pointee.bytes, count: resource.pointee.count)
  }

  /// The text of a file below `Resources/`, or nil where there is none.
  static func at(_ path: String) -> String? {
    bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of the files in a folder below `Resources/`, without the folder, in order.
  static func names(in folder: String) -> [String] {
    var count = 0
    let all = UnsafeBufferPointer(start: CResourceAll(&count), count: count)
    return all.map { String(cString: $0.path) }.filter { $0.hasPrefix(folder + "/") }
      .map { String($0.dropFirst(folder.count + 1)) }
  }
}
