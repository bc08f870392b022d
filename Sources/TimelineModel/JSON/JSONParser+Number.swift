extension JSONParser {
  /// A number, by the grammar of RFC 8259, section 6.
  mutating func parseNumber() throws(JSONError) -> JSONNumber {
    let start = position
    skipIf(UInt8(ascii: "-"))
    if current == UInt8(ascii: "0") {
      position += 1
    } else {
      try skipDigits()
    }
    if skipIf(UInt8(ascii: ".")) { try skipDigits() }
    if skipIf(UInt8(ascii: "e")) || skipIf(UInt8(ascii: "E")) {
      if !skipIf(UInt8(ascii: "+")) { skipIf(UInt8(ascii: "-")) }
      try skipDigits()
    }
    return JSONNumber(checkedLiteral: String(decoding: bytes[start..<position], as: UTF8.self))
  }

  @discardableResult
  private mutating func skipIf(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipDigits() throws(JSONError) {
    let start = position
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      position += 1
    }
    if position == start { throw missing("a digit") }
  }
}
