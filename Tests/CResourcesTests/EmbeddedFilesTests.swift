import CResources
import Foundation
import Testing

@Suite struct EmbeddedFilesTests {
  @Test func theTableNamesEveryFileOfTheFolderInOrder() throws {
    #expect(Self.table.map { String(cString: $0.path) } == (try Self.folder()))
  }

  @Test func everyFileHasTheBytesThatItHasInTheFolder() throws {
    for resource in Self.table {
      let path = String(cString: resource.path)
      let embedded = Data(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
      #expect(try Data(contentsOf: Self.root.appending(path: path)) == embedded, "\(path)")
    }
  }

  @Test func everyFileIsFoundByItsPath() {
    for resource in Self.table {
      #expect(CResourceAtPath(resource.path)?.pointee.bytes == resource.bytes)
    }
  }

  @Test(arguments: ["", "domains", "domains/", "domains/defense", "/domains/defense.txt"])
  func aPathThatNoFileHasFindsNothing(path: String) {
    #expect(CResourceAtPath(path) == nil)
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources")

  private static var table: [CResource] {
    var count = 0
    let first = CResourceAll(&count)
    return (0..<count).map { first[$0] }
  }

  /// Paths below the folder of the regular files that are not hidden, sorted by their UTF-8 bytes.
  private static func folder() throws -> [String] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return
      paths
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { path in
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
          atPath: root.appending(path: path).path, isDirectory: &isFolder)
        return exists && !isFolder.boolValue
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
