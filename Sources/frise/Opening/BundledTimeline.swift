import CResources
import TimelineModel

/// The timeline that the program brings along.
enum BundledTimeline {
  private static let path = "dossiers/maroc-belgique.jsonl"

  /// Reads it.
  static func open() throws(Complaint) -> Timeline {
    guard let bytes = BundledFile.bytes(at: path) else {
      throw .brokenResource(name: path, reason: "it is missing")
    }
    do {
      return try TimelineReader.read(bytes)
    } catch {
      throw .brokenResource(name: path, reason: error.description)
    }
  }
}

/// Files of the folder `Resources/`, baked into the program.
enum BundledFile {
  /// The bytes of a file at a path below `Resources/`, or nil where there is none.
  static func bytes(at path: String) -> [UInt8]? {
    guard let resource = CResourceAtPath(path) else { return nil }
    return Array(
      UnsafeBufferPointer(start: resource.pointee.bytes, count: resource.pointee.count))
  }

  /// The text of a file at a path below `Resources/`, or nil where there is none.
  static func text(at path: String) -> String? {
    bytes(at: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
