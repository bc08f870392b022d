/// Decoding of one scalar at a byte offset, total on any bytes.
enum UTF8Decoding {
  /// The scalar value at an offset and the offset behind it.
  ///
  /// A byte that begins no whole scalar decodes to U+FFFD and is one byte long.
  @inline(__always)
  static func scalar(
    _ utf8: UnsafeBufferPointer<UInt8>, at position: Int, end: Int
  ) -> (value: UInt32, next: Int) {
    let first = UInt32(utf8[position])
    if first < 0x80 { return (first, position + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, position + length <= end else {
      return (0xFFFD, position + 1)
    }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(utf8[position + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, position + 1) }
      value = value << 6 | (byte & 0x3F)
    }
    return (value, position + length)
  }
}
