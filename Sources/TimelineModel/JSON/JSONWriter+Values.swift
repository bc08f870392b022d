extension JSONWriter {
  /// Writes a field that holds a text.
  public mutating func field(_ name: String, _ value: String) {
    field(name) { $0.string(value) }
  }

  /// Writes a field that holds a whole number.
  public mutating func field(_ name: String, _ value: Int) {
    field(name) { $0.number(value) }
  }

  /// Writes a field that holds `true` or `false`.
  public mutating func field(_ name: String, _ value: Bool) {
    field(name) { $0.bool(value) }
  }

  /// Writes a field that holds a list of texts.
  public mutating func field(_ name: String, _ values: [String]) {
    field(name) { writer in
      writer.array { writer in
        for value in values { writer.string(value) }
      }
    }
  }

  /// Writes a field that holds any value.
  public mutating func field(_ name: String, _ value: JSONValue) {
    field(name) { $0.value(value) }
  }

  /// Writes a field that holds a text, or nothing where there is none.
  public mutating func field(ifPresent name: String, _ value: String?) {
    if let value { field(name, value) }
  }

  /// Writes any value.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let number): word(number.literal)
    case .string(let text): string(text)
    case .array(let elements):
      array { writer in
        for element in elements { writer.value(element) }
      }
    case .object(let object): self.object { $0.fields(of: object) }
    }
  }

  /// Writes the members of an object as fields of the object that is being written.
  public mutating func fields(of object: JSONObject) {
    for member in object.members { field(member.name, member.value) }
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as JSON without white space.
  public var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
