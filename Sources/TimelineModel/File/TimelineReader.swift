/// Reads a timeline from JSON Lines.
///
/// Lines may stand in any order; empty ones are passed over. A file without any line is a timeline
/// without events.
public struct TimelineReader {
  private let bytes: [UInt8]
  private var timeline = Timeline()
  private var timelineLine: Line?
  var sourceLines: [Line] = []
  var quoteLines: [Line] = []
  var eventLines: [Line] = []

  /// A line of the file, without its end.
  struct Line {
    /// The number, from 1.
    var number: Int
    /// Where it stands in the file, in bytes.
    var range: Range<Int>
  }

  /// The timeline in the bytes of a file: UTF-8, with or without a byte order mark.
  public static func read(_ bytes: [UInt8]) throws(TimelineFileError) -> Timeline {
    var reader = TimelineReader(bytes: bytes)
    try reader.readLines()
    try reader.check(reader.timeline)
    return reader.timeline
  }

  /// The timeline in the text of a file.
  public static func read(_ text: String) throws(TimelineFileError) -> Timeline {
    try read(Array(text.utf8))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func readLines() throws(TimelineFileError) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 1
    var isEmpty = true
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) {
        isEmpty = false
        try read(Line(number: number, range: start..<end))
      }
      start = end + 1
      number += 1
    }
    if timelineLine == nil && !isEmpty { throw TimelineFileError(problem: .noTimeline) }
  }

  private mutating func read(_ line: Line) throws(TimelineFileError) {
    let object = try object(in: line)
    do {
      try read(FieldReader(object), of: line)
    } catch {
      throw fault(error.problem, field: error.field, in: line)
    }
  }

  private func object(in line: Line) throws(TimelineFileError) -> JSONObject {
    do {
      if case .object(let object) = try JSONValue(parsing: bytes, in: line.range) { return object }
    } catch {
      let column = column(at: line.range.lowerBound + error.offset, in: line)
      throw TimelineFileError(line: line.number, column: column, problem: .notJSON(error.problem))
    }
    throw fault(.notJSON(.expected("“{”")), in: line)
  }

  private mutating func read(
    _ reader: consuming FieldReader, of line: Line
  ) throws(FieldError) {
    guard let type: LineType = try reader.term("type") else {
      let types = LineType.allCases.map(\.rawValue)
      throw reader.missing("type", expected: alternatives(types))
    }
    switch type {
    case .timeline: try readTimeline(&reader, of: line)
    case .source:
      timeline.sources.append(try Source(reader))
      sourceLines.append(line)
    case .quote:
      timeline.quotes.append(try Quote(reader))
      quoteLines.append(line)
    case .event:
      timeline.events.append(try Event(reader))
      eventLines.append(line)
    }
  }

  private mutating func readTimeline(
    _ reader: inout FieldReader, of line: Line
  ) throws(FieldError) {
    if let first = timelineLine {
      throw FieldError(field: JSONPath(), problem: .secondTimeline(firstLine: first.number))
    }
    timelineLine = line
    let format = try reader.required("format")
    guard format == TimelineFormat.name else {
      throw FieldError(field: reader.path.field("format"), problem: .otherFormat(found: format))
    }
    guard let version = reader.value("version") else {
      throw reader.missing("version", expected: "1")
    }
    guard version == TimelineFormat.version else {
      let problem = TimelineFileError.Problem.otherVersion(found: excerpt(version))
      throw FieldError(field: reader.path.field("version"), problem: problem)
    }
    timeline.title = try reader.string("title")
    timeline.unknownFields = reader.rest
  }
}

extension TimelineReader {
  /// The error of a line, with the column of the field where the line has it.
  func fault(
    _ problem: TimelineFileError.Problem, field: JSONPath = JSONPath(), in line: Line
  ) -> TimelineFileError {
    var parser = JSONParser(bytes, in: line.range)
    let offset = try? parser.offset(of: field)
    let column = offset.map { self.column(at: $0, in: line) }
    return TimelineFileError(line: line.number, column: column, field: field, problem: problem)
  }

  /// The column of a byte of the file, from 1, in Unicode scalars.
  private func column(at offset: Int, in line: Line) -> Int {
    let before = bytes[line.range].prefix(max(0, offset - line.range.lowerBound))
    return 1 + before.count { $0 & 0b1100_0000 != 0b1000_0000 }
  }
}

/// What tells a timeline file of this version from others.
enum TimelineFormat {
  static let name = "frise-timeline"
  static let version: JSONValue = 1
}

/// What a line describes.
enum LineType: String, FormatTerm {
  case timeline, source, quote, event
}
