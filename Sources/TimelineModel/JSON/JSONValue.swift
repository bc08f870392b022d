/// Any JSON value (RFC 8259): how fields that this version does not know are kept.
///
/// Numbers keep their literal and objects their keys as written, so that what was read is written
/// again unchanged.
public enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case bool(Bool)
  /// A number, as the digits that were written.
  case number(JSONNumber)
  /// A string, its escapes resolved.
  case string(String)
  /// A list of values.
  case array([JSONValue])
  /// Named values, in the order of their names.
  case object(JSONObject)
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Creates a string value.
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  public init(integerLiteral value: Int) {
    self = .number(JSONNumber(value))
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Creates `true` or `false`.
  public init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Creates a list.
  public init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Creates an object; of two equal names the last wins.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (name, value) in elements { object[name] = value }
    self = .object(object)
  }
}
