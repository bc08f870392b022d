/// Appends the inside of a JSON string literal.
///
/// Escaped are what RFC 8259 asks for, and what could act on a terminal or split a line for
/// programs that know more line ends than JSON Lines: U+007F…U+009F, U+2028, U+2029 and the
/// controls of bidirectional text.
func appendJSONEscaped(_ text: String, to bytes: inout [UInt8]) {
  let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
  if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
}

private func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var runStart = 0
  var position = 0
  while position < utf8.count {
    guard mayNeedEscape(utf8[position]), let scalar = scalarToEscape(in: utf8, at: position) else {
      position &+= 1
      continue
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<position]))
    appendEscape(of: scalar, to: &bytes)
    position += UTF8.width(scalar)
    runStart = position
  }
  bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart...]))
}

/// Whether a byte may begin a scalar that must be escaped; most bytes do not.
@inline(__always)
private func mayNeedEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
    || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
}

/// The scalar that starts at an offset of valid UTF-8, if it must be escaped.
@inline(__always)
private func scalarToEscape(in utf8: UnsafeBufferPointer<UInt8>, at offset: Int) -> Unicode.Scalar?
{
  let byte = utf8[offset]
  if byte >= 0x20 && byte < 0x7F {
    return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? Unicode.Scalar(byte) : nil
  }
  if byte <= 0x7F { return Unicode.Scalar(byte) }
  switch byte {
  case 0xC2 where offset + 1 < utf8.count && utf8[offset + 1] < 0xA0:
    return Unicode.Scalar(utf8[offset + 1])
  case 0xD8 where offset + 1 < utf8.count && utf8[offset + 1] == 0x9C:
    return "\u{61C}"
  case 0xE2 where offset + 2 < utf8.count:
    let value = 0x2000 | UInt32(utf8[offset + 1] & 0x3F) << 6 | UInt32(utf8[offset + 2] & 0x3F)
    return isInvisibleControl(value) ? Unicode.Scalar(value) : nil
  default:
    return nil
  }
}

/// Whether a scalar of the block U+2000 ends lines or directs bidirectional text.
private func isInvisibleControl(_ value: UInt32) -> Bool {
  switch value {
  case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func appendEscape(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\\"))
  switch scalar {
  case "\"", "\\": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
  case "\u{8}": bytes.append(UInt8(ascii: "b"))
  case "\u{C}": bytes.append(UInt8(ascii: "f"))
  case "\n": bytes.append(UInt8(ascii: "n"))
  case "\r": bytes.append(UInt8(ascii: "r"))
  case "\t": bytes.append(UInt8(ascii: "t"))
  default:
    bytes.append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(truncatingIfNeeded: scalar.value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
