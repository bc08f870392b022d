import CResources
import Glibc
import TimelineModel

/// The texts to measure with.
enum SampleText {
  private static let article = "../shared/data/articles/officier-de-liaison.fr.txt"

  /// Each text with its name: the file given, or the bundled French notes and the article of
  /// `../shared` where that is present.
  static func all(given file: String?) throws(BenchmarkError) -> [(name: String, text: [UInt8])] {
    if let file { return [(file, try bytes(of: file))] }
    var texts = [(name: "The bundled notes", text: notes)]
    if access(article, R_OK) == 0 { texts.append((article, try bytes(of: article))) }
    return texts
  }

  /// A text as a line of JSON Lines that `frise dates` reads.
  static func document(_ text: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("dct") { $0.string("2024-04-22") }
      writer.field("lang") { $0.string("fr") }
      writer.field("text") { $0.string(String(decoding: text, as: UTF8.self)) }
    }
    writer.endLine()
    return writer.bytes
  }

  /// The French notes of the bundled timeline, one after the other.
  static var notes: [UInt8] {
    resources { $0.hasPrefix("dossiers/") && $0.hasSuffix(".fr.txt") }.flatMap(bytes(of:))
  }

  /// The size of the bundled timeline in bytes.
  static var bundledTimelineSize: Int {
    resources { $0.hasPrefix("dossiers/") && $0.hasSuffix(".jsonl") }.reduce(0) { $0 + $1.count }
  }

  private static func resources(where isWanted: (String) -> Bool) -> [CResource] {
    var count = 0
    let all = UnsafeBufferPointer(start: CResourceAll(&count), count: count)
    return all.filter { isWanted(String(cString: $0.path)) }
  }

  private static func bytes(of resource: CResource) -> [UInt8] {
    Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }

  private static func bytes(of file: String) throws(BenchmarkError) -> [UInt8] {
    guard let stream = fopen(file, "r") else { throw .file(file, errorNumber: errno) }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, stream)
      if count == 0 { return bytes }
      bytes += piece.prefix(count)
    }
  }
}
