/// A piece of someone's file for use in a message: in quotation marks, short, and with characters
/// that a terminal could obey made visible.
func excerpt(_ text: String) -> String {
  let limit = 60
  let start = text.unicodeScalars.prefix(limit)
  var literal: [UInt8] = []
  appendJSONEscaped(String(start), to: &literal)
  let isCut = start.endIndex != text.endIndex
  return "“\(String(decoding: literal, as: UTF8.self))\(isCut ? "…" : "")”"
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
