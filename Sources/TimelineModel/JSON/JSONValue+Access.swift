extension JSONValue {
  /// The text, if the value is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, if the value is a whole one of 64 bits.
  public var integer: Int? {
    if case .number(let number) = self { number.integer } else { nil }
  }

  /// The elements, if the value is a list.
  public var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if the value is an object.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}
