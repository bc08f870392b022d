import EDTF

/// A problem with a field, before the line is known.
struct FieldError: Error {
  var field: JSONPath
  var problem: TimelineFileError.Problem
}

/// Takes the known fields out of an object; what is left over is kept as unknown fields.
///
/// `null` means the same as an absent field and stays among the unknown fields.
struct FieldReader {
  /// The fields that were not taken.
  private(set) var rest: JSONObject
  /// Where the object stands in its line.
  let path: JSONPath

  init(_ object: JSONObject, at path: JSONPath = JSONPath()) {
    rest = object
    self.path = path
  }

  /// Takes a field as it is.
  mutating func value(_ name: String) -> JSONValue? {
    guard let value = rest[name], value != .null else { return nil }
    rest[name] = nil
    return value
  }

  mutating func string(_ name: String) throws(FieldError) -> String? {
    guard let value = value(name) else { return nil }
    return try readString(value, at: path.field(name))
  }

  mutating func required(_ name: String) throws(FieldError) -> String {
    guard let text = try string(name) else { throw missing(name, expected: "a text") }
    return text
  }

  mutating func integer(_ name: String) throws(FieldError) -> Int? {
    guard let value = value(name) else { return nil }
    if case .number(let number) = value, let integer = number.integer { return integer }
    throw unexpected(value, at: path.field(name), expected: "a whole number")
  }

  /// A place in a text, in Unicode scalars.
  mutating func offset(_ name: String) throws(FieldError) -> Int {
    let expected = "a whole number from 0"
    guard let value = value(name) else { throw missing(name, expected: expected) }
    if case .number(let number) = value, let integer = number.integer, integer >= 0 {
      return integer
    }
    throw unexpected(value, at: path.field(name), expected: expected)
  }

  mutating func bool(_ name: String) throws(FieldError) -> Bool? {
    guard let value = value(name) else { return nil }
    if case .bool(let flag) = value { return flag }
    throw unexpected(value, at: path.field(name), expected: "true or false")
  }

  mutating func date(_ name: String) throws(FieldError) -> EDTFValue? {
    guard let text = try string(name) else { return nil }
    do {
      return try EDTFValue(parsing: text)
    } catch {
      throw FieldError(field: path.field(name), problem: .notEDTF(found: text, error))
    }
  }

  /// One word of a fixed list.
  mutating func term<Term: FormatTerm>(_ name: String) throws(FieldError) -> Term? {
    guard let value = value(name) else { return nil }
    return try readTerm(value, at: path.field(name))
  }

  mutating func terms<Term: FormatTerm>(_ name: String) throws(FieldError) -> [Term]? {
    try list(name, of: "words") { element, path throws(FieldError) in
      try readTerm(element, at: path)
    }
  }

  mutating func strings(_ name: String) throws(FieldError) -> [String]? {
    try list(name, of: "texts") { element, path throws(FieldError) in
      try readString(element, at: path)
    }
  }

  mutating func objects<Value>(
    _ name: String, _ read: (FieldReader) throws(FieldError) -> Value
  ) throws(FieldError) -> [Value]? {
    try list(name, of: "objects") { element, path throws(FieldError) in
      guard case .object(let object) = element else {
        throw unexpected(element, at: path, expected: "an object")
      }
      return try read(FieldReader(object, at: path))
    }
  }

  private mutating func list<Value>(
    _ name: String, of elements: String,
    _ read: (JSONValue, JSONPath) throws(FieldError) -> Value
  ) throws(FieldError) -> [Value]? {
    guard let value = value(name) else { return nil }
    guard case .array(let array) = value else {
      throw unexpected(value, at: path.field(name), expected: "a list of \(elements)")
    }
    var values: [Value] = []
    values.reserveCapacity(array.count)
    for (index, element) in array.enumerated() {
      values.append(try read(element, path.field(name).element(index)))
    }
    return values
  }
}

extension FieldReader {
  /// The error of a field that must be there.
  func missing(_ name: String, expected: String) -> FieldError {
    FieldError(field: path.field(name), problem: .missing(expected: expected))
  }
}

/// A fixed list of words in the format.
protocol FormatTerm: CaseIterable, RawRepresentable where RawValue == String {}

extension Domain: FormatTerm {}
extension EventKind: FormatTerm {}
extension DateBasis: FormatTerm {}
extension Modality: FormatTerm {}
extension Status: FormatTerm {}
extension TitleBasis: FormatTerm {}
extension QuoteKind: FormatTerm {}
extension QuoteRole: FormatTerm {}
extension Anchor: FormatTerm {}
extension PublishedBasis: FormatTerm {}

private func readString(_ value: JSONValue, at path: JSONPath) throws(FieldError) -> String {
  if case .string(let text) = value { return text }
  throw unexpected(value, at: path, expected: "a text")
}

private func readTerm<Term: FormatTerm>(
  _ value: JSONValue, at path: JSONPath
) throws(FieldError) -> Term {
  if case .string(let word) = value, let term = Term(rawValue: word) { return term }
  throw unexpected(value, at: path, expected: alternatives(Term.allCases.map(\.rawValue)))
}

private func unexpected(_ value: JSONValue, at path: JSONPath, expected: String) -> FieldError {
  FieldError(field: path, problem: .unexpected(found: excerpt(value), expected: expected))
}

/// Words as a choice: `a, b or c`.
func alternatives(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
