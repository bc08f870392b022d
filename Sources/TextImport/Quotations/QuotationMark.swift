/// A quotation mark of the text.
struct QuotationMark: Hashable, Sendable {
  /// Which marks belong together.
  enum Family: Hashable, Sendable { case guillemet, singleGuillemet, curly, singleCurly, straight }
  enum Direction: Hashable, Sendable { case opening, closing, either }

  var family: Family
  var direction: Direction
  /// UTF-8 bytes of the text.
  var range: Range<Int>
  /// Whether a blank, an opening bracket or the start stands before it.
  var isAfterBlank: Bool
  /// Whether a blank, a closing mark or the end stands behind it.
  var isBeforeBlank: Bool
}

/// Finds the quotation marks of a part of the text in one pass.
struct QuotationMarkScanner {
  private let buffer: UnsafeBufferPointer<UInt8>
  private let part: Range<Int>

  /// The marks in a range of UTF-8 bytes, in order.
  static func marks(in utf8: [UInt8], _ range: Range<Int>) -> [QuotationMark] {
    utf8.withUnsafeBufferPointer { buffer in
      let part = range.clamped(to: 0..<buffer.count)
      return QuotationMarkScanner(buffer: buffer, part: part).marks()
    }
  }

  private func marks() -> [QuotationMark] {
    var marks: [QuotationMark] = []
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = buffer[index]
      guard byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x27 || byte >= 0xC2,
        let (family, direction, length) = mark(at: index)
      else {
        index &+= 1
        continue
      }
      marks.append(
        QuotationMark(
          family: family, direction: direction, range: index..<(index &+ length),
          isAfterBlank: isOpenSpace(before: index), isBeforeBlank: isCloseSpace(at: index &+ length)
        ))
      index &+= length
    }
    return marks
  }

  private func mark(
    at index: Int
  ) -> (QuotationMark.Family, QuotationMark.Direction, Int)? {
    let next = index &+ 1 < part.upperBound ? buffer[index &+ 1] : 0
    switch buffer[index] {
    case 0x22: return (.straight, .either, 1)
    // Doubled apostrophes and angle brackets stand for quotation marks.
    case 0x27: return next == 0x27 ? (.straight, .either, 2) : nil
    case 0x3C: return next == 0x3C ? (.guillemet, .opening, 2) : nil
    case 0x3E: return next == 0x3E ? (.guillemet, .closing, 2) : nil
    case 0xC2 where next == 0xAB: return (.guillemet, .opening, 2)
    case 0xC2 where next == 0xBB: return (.guillemet, .closing, 2)
    case 0xE2 where next == 0x80 && index &+ 2 < part.upperBound:
      return general(buffer[index &+ 2], at: index)
    default: return nil
    }
  }

  /// The marks U+2018 to U+201F, U+2039 and U+203A, by their last byte.
  private func general(
    _ last: UInt8, at index: Int
  ) -> (QuotationMark.Family, QuotationMark.Direction, Int)? {
    switch last {
    case 0x9C: return (.curly, .either, 3)
    case 0x9D: return (.curly, isOpenSpace(before: index) ? .either : .closing, 3)
    case 0x9E, 0x9F: return (.curly, .opening, 3)
    case 0xB9: return (.singleGuillemet, .opening, 3)
    case 0xBA: return (.singleGuillemet, .closing, 3)
    case 0x98, 0x99:
      // Two single marks stand for a double one.
      if index &+ 5 < part.upperBound, buffer[index &+ 3] == 0xE2, buffer[index &+ 4] == 0x80,
        buffer[index &+ 5] == 0x98 || buffer[index &+ 5] == 0x99
      {
        return (.straight, .either, 6)
      }
      return single(last, at: index)
    case 0x9A: return isOpenSpace(before: index) ? (.singleCurly, .opening, 3) : nil
    default: return nil
    }
  }

  /// The marks ‘ and ’, of which the second is mostly an apostrophe.
  private func single(
    _ last: UInt8, at index: Int
  ) -> (QuotationMark.Family, QuotationMark.Direction, Int)? {
    if last == 0x98 { return isOpenSpace(before: index) ? (.singleCurly, .opening, 3) : nil }
    return isCloseSpace(at: index &+ 3) ? (.singleCurly, .closing, 3) : nil
  }

  private func isOpenSpace(before index: Int) -> Bool {
    guard index > part.lowerBound else { return true }
    let byte = buffer[index &- 1]
    if byte <= 0x20 || "([{:-/'".utf8.contains(byte) { return true }
    if index &- 2 >= part.lowerBound,
      Blank.length(buffer, at: index &- 2, end: index) == 2
        || buffer[index &- 2] == 0xC2 && byte == 0xAB
    {
      return true
    }
    guard index &- 3 >= part.lowerBound else { return false }
    if Blank.length(buffer, at: index &- 3, end: index) == 3 { return true }
    // After a dash, an apostrophe or another opening mark.
    let isGeneral = buffer[index &- 3] == 0xE2 && buffer[index &- 2] == 0x80
    return isGeneral && [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9E, 0xB9].contains(byte)
  }

  private func isCloseSpace(at index: Int) -> Bool {
    guard index < part.upperBound else { return true }
    if Blank.length(buffer, at: index, end: part.upperBound) > 0 { return true }
    if ".,;:!?)]}/-".utf8.contains(buffer[index]) { return true }
    if buffer[index] == 0xC2, index &+ 1 < part.upperBound { return buffer[index &+ 1] == 0xBB }
    // A dash, an ellipsis or another closing mark.
    return buffer[index] == 0xE2 && index &+ 2 < part.upperBound && buffer[index &+ 1] == 0x80
      && [0x93, 0x94, 0x9D, 0xA6, 0xBA].contains(buffer[index &+ 2])
  }
}
