import EDTF
import TextImport

/// Readers of option values that say what is wrong and what is nearest.
enum OptionWords {
  /// The value of an enumeration that a word names.
  static func term<Term: CaseIterable & RawRepresentable>(
    _ subject: String, _ text: String
  ) throws(Complaint) -> Term where Term.RawValue == String {
    if let term = Term(rawValue: text) { return term }
    throw .unknownWord(
      WordChoice(subject: subject, found: text, words: Term.allCases.map(\.rawValue)))
  }

  /// Any EDTF value.
  static func date(_ text: String) throws(Complaint) -> EDTFValue {
    do {
      return try EDTFValue(parsing: text)
    } catch {
      throw .notADate(text: text, error, nearest: NearestDate.to(text))
    }
  }

  /// A document creation time: a date, or a date and time.
  static func creationTime(_ text: String) throws(Complaint) -> EDTFValue {
    let value = try date(text)
    guard value.isSingleDate else { throw .notASingleDate(text: text) }
    return value
  }
}

extension EDTFValue {
  /// Whether it is a date, or a date and time, and no interval or set.
  var isSingleDate: Bool {
    switch self {
    case .date, .dateTime: true
    case .interval, .set: false
    }
  }
}

extension OptionWords {
  /// The code of a bundled language; of a tag such as `fr-BE` the first part counts.
  static func language(_ text: String) throws(Complaint) -> String {
    let codes = DocumentTagger.languageCodes
    let code = text.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if codes.contains(code) { return code }
    throw .unknownWord(WordChoice(subject: "document language", found: text, words: codes))
  }
}
