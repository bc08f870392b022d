/// A piece of someone's file for use in a message: in quotation marks, short, and with characters
/// that a terminal could obey made visible.
func excerpt(_ text: String, limit: Int = 60) -> String {
  var writer = JSONWriter()
  writer.string(String(text.prefix(limit)))
  let literal = String(decoding: writer.bytes, as: UTF8.self)
  let inside = literal.dropFirst().dropLast()
  return "“\(inside)\(text.count > limit ? "…" : "")”"
}

/// A value of someone's file for use in a message: what kind it is, or itself where it is short.
func excerpt(_ value: JSONValue) -> String {
  switch value {
  case .string(let text): excerpt(text)
  case .number(let number) where number.literal.utf8.count > 60: "a number of many digits"
  case .number, .bool, .null: value.description
  case .array: "a list"
  case .object: "an object"
  }
}
