import EDTF
import Foundation
import TextImport
import TimelineModel

/// A document of a corpus: its text, what the tagger is told of it, and what annotators marked.
struct AnnotatedDocument: Sendable {
  /// An expression as marked: offsets in Unicode scalars.
  struct Mark: Sendable {
    var range: Range<Int>
    var value: String = ""
    /// First and last days that phrase cases accept; nil within them is an open end.
    var bounds: [Bounds] = []
  }

  /// The first and the last day; nil is an open end.
  struct Bounds: Hashable, Sendable {
    var first: String?
    var last: String?
  }

  /// The newest day that a document can be from, where its date is inferred.
  static let today = CalendarDay(year: 2026, month: 11, day: 24)

  /// The name in its file.
  var name = ""
  var text: String
  var language: String?
  var published: EDTFValue?
  var genre: TemporalTagger.Genre
  var marks: [Mark]

  /// The document without what follows that many lines.
  func firstLines(_ count: Int) -> AnnotatedDocument {
    var document = self
    let lines = text.split(separator: "\n", maxSplits: count, omittingEmptySubsequences: false)
    document.text = lines.prefix(count).joined(separator: "\n")
    return document
  }

  /// What the tagger finds in the document.
  func tagged(_ style: TaggingStyle, by tagger: DocumentTagger) throws -> TaggedDocument {
    try tagger.tag(
      TaggingRequest(
        utf8: Array(text.utf8), language: language, published: published, genre: genre,
        style: style, today: Self.today))
  }
}

extension AnnotatedDocument {
  /// The documents of a file with one JSON object a line.
  static func read(_ file: URL) throws -> [AnnotatedDocument] {
    try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { AnnotatedDocument(try JSONValue(parsing: Array($0)).object ?? [:]) }
  }

  init(_ object: JSONObject) {
    name = object["doc"]?.text ?? ""
    text = object["text"]?.text ?? ""
    language = object["lang"]?.text
    published = object["dct"]?.text.flatMap { EDTFValue($0) }
    genre = object["genre"]?.text.flatMap { TemporalTagger.Genre(rawValue: $0) } ?? .news
    marks = (object["timexes"]?.elements ?? []).compactMap(\.object).map { Mark($0) }
  }
}

extension AnnotatedDocument.Mark {
  init(_ object: JSONObject) {
    let start = object["start"]?.integer ?? 0
    range = start..<max(start, object["end"]?.integer ?? 0)
    value = object["value"]?.text ?? ""
    bounds = (object["bounds"]?.elements ?? []).compactMap(\.elements).map {
      AnnotatedDocument.Bounds(first: $0.first?.text, last: $0.last?.text)
    }
  }
}
