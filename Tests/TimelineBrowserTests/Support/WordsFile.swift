import Foundation

@testable import TimelineBrowser

/// The files of the interface's words.
enum WordsFile: String, CaseIterable {
  case english = "en"
  case french = "fr"

  var text: String {
    get throws {
      try String(
        contentsOf: Package.root.appending(path: "Resources/interface/\(rawValue).txt"),
        encoding: .utf8)
    }
  }

  var words: InterfaceWords {
    get throws { try InterfaceWords(parsing: text) }
  }
}

/// The folder that this package stands in.
enum Package {
  static var root: URL {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }

  /// The texts of this module's source files, by file name.
  static var browserSources: [String: String] {
    get throws {
      let folder = root.appending(path: "Sources/TimelineBrowser")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      var texts: [String: String] = [:]
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        texts[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
      }
      return texts
    }
  }
}
