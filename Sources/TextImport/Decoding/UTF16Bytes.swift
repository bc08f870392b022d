/// Bytes to be read as UTF-16.
struct UTF16Bytes {
  private let bytes: ArraySlice<UInt8>
  private let bigEndian: Bool

  init(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) {
    self.bytes = bytes
    self.bigEndian = bigEndian
  }

  /// The text as UTF-8; a lone surrogate or a last odd byte becomes U+FFFD and is counted.
  func decoded() -> (utf8: [UInt8], replacedBytes: Int) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    var replaced = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard let unit = unit(at: index) else {
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced &+= bytes.endIndex - index
        break
      }
      index += 2
      if UTF16.isLeadSurrogate(unit), let trail = self.unit(at: index),
        UTF16.isTrailSurrogate(trail)
      {
        let high = UInt32(unit & 0x3FF) << 10
        Self.append(0x10000 + high + UInt32(trail & 0x3FF), to: &utf8)
        index += 2
      } else if UTF16.isSurrogate(unit) {
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        replaced &+= 2
      } else {
        Self.append(UInt32(unit), to: &utf8)
      }
    }
    return (utf8, replaced)
  }

  /// Whether most units of a sample have a zero half, as Latin text in UTF-16 has.
  static func isLikely(_ sample: ArraySlice<UInt8>) -> Bool {
    let pairs = sample.count / 2
    guard pairs >= 2 else { return false }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let (most, fewest) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    return most * 2 > pairs && fewest * 10 < pairs
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + 1 < bytes.endIndex else { return nil }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }

  private static func append(_ value: UInt32, to utf8: inout [UInt8]) {
    if value < 0x80 {
      utf8.append(UInt8(value))
    } else if let scalar = Unicode.Scalar(value) {
      utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
