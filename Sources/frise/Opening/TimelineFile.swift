import TimelineModel

/// Tells timelines from articles, and reads them.
enum TimelineFile {
  /// Whether a file is a timeline: by its name, or because its first line says so.
  static func isTimeline(_ file: InputFile, _ bytes: [UInt8]) -> Bool {
    if file.path.hasSuffix(".jsonl") { return true }
    guard bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return false }
    let line = bytes.prefix(1024).prefix { $0 != UInt8(ascii: "\n") }
    return String(decoding: line, as: UTF8.self).contains("\"frise-timeline\"")
  }

  /// The timeline in a file.
  static func read(_ file: InputFile, _ bytes: [UInt8]) throws(Complaint) -> Timeline {
    do {
      return try TimelineReader.read(bytes)
    } catch {
      throw .notATimeline(file: file.displayName, error)
    }
  }
}
