import EDTF
import TextImport
import TimelineModel

/// A document as it comes in: a line of JSON Lines, or a whole file.
struct DocumentRecord: Sendable {
  /// The document's name, whatever JSON value it is; nil where it has none.
  var name: JSONValue?
  /// The text in UTF-8.
  var utf8: [UInt8]
  /// The language as a BCP 47 tag, if given.
  var language: String?
  /// When the document was published, if given.
  var published: EDTFValue?
  /// What kind of text it is, if given.
  var genre: TemporalTagger.Genre?
  /// What the document says of itself outside its text.
  var metadata = DocumentMetadata()
}

extension DocumentRecord {
  /// Reads a line such as `{"doc":"a","text":"…","lang":"fr","dct":"2024-04-22","genre":"news"}`;
  /// all but `text` may be absent or null, and other fields are passed over.
  init(line: Range<Int>, of bytes: [UInt8]) throws(DocumentProblem) {
    let object = try Self.object(line, of: bytes)
    guard let text = try Self.text("text", in: object) else { throw .noText }
    utf8 = Array(text.utf8)
    name = object["doc"].flatMap { $0 == .null ? nil : $0 }
    language = try Self.text("lang", in: object)
    published = try Self.text("dct", in: object).map(Self.creationTime)
    genre = try Self.text("genre", in: object).map(Self.genre)
  }

  private static func object(
    _ line: Range<Int>, of bytes: [UInt8]
  ) throws(DocumentProblem) -> JSONObject {
    do {
      if case .object(let object) = try JSONValue(parsing: bytes, in: line) { return object }
    } catch {
      throw .notJSON(error)
    }
    throw .notAnObject
  }

  private static func text(
    _ field: String, in object: JSONObject
  ) throws(DocumentProblem) -> String? {
    switch object[field] {
    case .string(let text): return text
    case nil, .null: return nil
    default: throw .notAText(field: field)
    }
  }

  private static func creationTime(_ text: String) throws(DocumentProblem) -> EDTFValue {
    do {
      let value = try EDTFValue(parsing: text)
      if value.isSingleDate { return value }
    } catch {
      throw .notADate(text: text, error, nearest: NearestDate.to(text))
    }
    throw .notASingleDate(text: text)
  }

  private static func genre(_ text: String) throws(DocumentProblem) -> TemporalTagger.Genre {
    if let genre = TemporalTagger.Genre(rawValue: text) { return genre }
    throw .unknownWord(WordChoice(subject: "genre", found: text, words: ["news", "narrative"]))
  }
}
