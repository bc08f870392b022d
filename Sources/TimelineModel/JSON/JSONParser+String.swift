extension JSONParser {
  /// A string, from its opening to its closing quotation mark.
  mutating func parseString() throws(JSONError) -> String {
    position += 1
    let start = position
    try skipPlainBytes()
    if current == UInt8(ascii: "\"") {
      let text = String(validating: bytes[start..<position], as: UTF8.self)
      return try closed(text, start: start)
    }
    return try parseEscapedString(from: start)
  }

  /// A string with at least one escape; the position stands on the first.
  private mutating func parseEscapedString(from start: Int) throws(JSONError) -> String {
    var unescaped = Array(bytes[start..<position])
    while current == UInt8(ascii: "\\") {
      try parseEscape(into: &unescaped)
      let runStart = position
      try skipPlainBytes()
      unescaped.append(contentsOf: bytes[runStart..<position])
    }
    return try closed(String(validating: unescaped, as: UTF8.self), start: start)
  }

  /// Passes the closing quotation mark, and refuses text that was not UTF-8.
  private mutating func closed(_ text: String?, start: Int) throws(JSONError) -> String {
    guard let text else {
      let valid = validUTF8Length(bytes[start..<position])
      throw JSONError(problem: .invalidUTF8, offset: start + valid)
    }
    position += 1
    return text
  }

  /// Passes bytes that stand for themselves, up to a quotation mark or a backslash.
  private mutating func skipPlainBytes() throws(JSONError) {
    position = bytes.withUnsafeBufferPointer { endOfPlainBytes(in: $0, from: position, to: end) }
    guard let byte = current else { throw missing("the closing quotation mark of a text") }
    if byte < 0x20 { throw failure(.bareControl(byte)) }
  }

  private mutating func parseEscape(into text: inout [UInt8]) throws(JSONError) {
    guard position + 1 < end else { throw failure(.unknownEscape) }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      text.append(bytes[position + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): return try parseUnicodeEscape(into: &text)
    default: throw failure(.unknownEscape)
    }
    position += 2
  }

  private mutating func parseUnicodeEscape(into text: inout [UInt8]) throws(JSONError) {
    guard let first = unicodeEscape(at: position) else { throw failure(.unknownEscape) }
    var units = [first]
    if UTF16.isLeadSurrogate(first), let second = unicodeEscape(at: position + 6),
      UTF16.isTrailSurrogate(second)
    {
      units.append(second)
    } else if UTF16.isSurrogate(first) {
      throw failure(.loneSurrogate(first))
    }
    text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    position += 6 * units.count
  }

  /// The code unit of an escape `\u` with four hex digits, if one stands at the offset.
  private func unicodeEscape(at offset: Int) -> UInt16? {
    guard offset + 6 <= end, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

/// The offset of the first quotation mark, backslash or control character, eight bytes at a time;
/// `end` where there is none.
private func endOfPlainBytes(
  in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> Int {
  let raw = UnsafeRawBufferPointer(bytes)
  let limit = min(end, raw.count)
  var position = start
  while position &+ 8 <= limit {
    let eight = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    let special =
      bytesBelow(0x20, in: eight) | bytesBelow(1, in: eight ^ eightTimes(UInt8(ascii: "\"")))
      | bytesBelow(1, in: eight ^ eightTimes(UInt8(ascii: "\\")))
    if special != 0 { break }
    position &+= 8
  }
  while position < limit {
    let byte = bytes[position]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
    position &+= 1
  }
  return limit
}

private func eightTimes(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

/// The high bits of bytes below a limit of at most 128; what stands above the lowest of them may be
/// wrong.
private func bytesBelow(_ limit: UInt8, in eight: UInt64) -> UInt64 {
  (eight &- eightTimes(limit)) & ~eight & eightTimes(0x80)
}

/// How many bytes from the start are UTF-8.
private func validUTF8Length(_ bytes: ArraySlice<UInt8>) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var length = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    length += UTF8.width(scalar)
  }
  return length
}
